package org.kintrace.app.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.MatchVerdict;
import org.kintrace.app.work.NoSuchMatchException;
import org.kintrace.registry.identity.Verdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A person's word on a possible match. */
@Command(name = "decide", description = "Say what a possible match is: same, different, or cannot-tell. Nothing is merged; the decision can be undone.", mixinStandardHelpOptions = true)
final class MatchDecideCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Parameters(index = "0", paramLabel = "MATCH", description = "The match, as 'kintrace match' lists it.")
    private String match = "";

    @Parameters(index = "1", paramLabel = "VERDICT", description = "same, different or cannot-tell.")
    private String verdict = "";

    @Option(names = "--because", required = true, paramLabel = "WORDS", description = "The reason, kept with the decision.")
    private String because = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        Verdict said = switch (verdict) {
            case "same" -> Verdict.SAME;
            case "different" -> Verdict.DIFFERENT;
            case "cannot-tell" -> Verdict.CANNOT_TELL;
            default -> throw new CommandFailedException(ExitCode.WRONG_USE,
                    "a decision is same, different or cannot-tell");
        };
        if (because.isBlank()) {
            throw new CommandFailedException(ExitCode.WRONG_USE,
                    "a decision needs a reason: --because WORDS");
        }
        try (OpenRegistry open = registry.open()) {
            String decision = open.matchDesk().decide(match, new MatchVerdict(said, because),
                    open.accountId());
            if (spec != null) {
                spec.commandLine().getOut().println(decision);
            }
            return ExitCode.DONE.code();
        } catch (NoSuchMatchException e) {
            throw new CommandFailedException(ExitCode.WRONG_USE, String.valueOf(e.getMessage()), e);
        }
    }
}
