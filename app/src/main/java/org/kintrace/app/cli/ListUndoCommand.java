package org.kintrace.app.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.wiring.OpenRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Undoes an import whole. */
@Command(name = "undo", description = "Undo an import whole: its rows and possible matches are no longer shown. Nothing is deleted.", mixinStandardHelpOptions = true)
final class ListUndoCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Parameters(paramLabel = "BATCH", description = "The import, as 'list import' printed it.")
    private String batch = "";

    @Option(names = "--because", paramLabel = "WORDS", description = "The reason, kept with the undoing.")
    private String because = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenRegistry open = registry.open()) {
            if (!open.undoBatch().run(batch, because, open.accountId())) {
                throw new CommandFailedException(ExitCode.WRONG_USE,
                        "there is no import " + batch
                                + " that could be undone; 'kintrace list show' lists them");
            }
        }
        if (spec != null) {
            spec.commandLine().getErr()
                    .println("Undone. Nothing was deleted: the sealed original and its rows stay on record.");
        }
        return ExitCode.DONE.code();
    }
}
