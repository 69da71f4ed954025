package org.kintrace.app.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.NoSuchMatchException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a decision on a possible match back. */
@Command(name = "undo", description = "Take the decision on a possible match back: it waits again, and both stay on record.", mixinStandardHelpOptions = true)
final class MatchUndoCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Parameters(paramLabel = "MATCH", description = "The match, as 'kintrace match --decided' lists it.")
    private String match = "";

    @Option(names = "--because", required = true, paramLabel = "WORDS", description = "The reason, kept with the undoing.")
    private String because = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        if (because.isBlank()) {
            throw new CommandFailedException(ExitCode.WRONG_USE, "undoing needs a reason: --because WORDS");
        }
        try (OpenRegistry open = registry.open()) {
            String undoing = open.matchDesk().undo(match, because, open.accountId());
            if (spec != null) {
                spec.commandLine().getOut().println(undoing);
            }
            return ExitCode.DONE.code();
        } catch (NoSuchMatchException e) {
            throw new CommandFailedException(ExitCode.WRONG_USE, String.valueOf(e.getMessage()), e);
        }
    }
}
