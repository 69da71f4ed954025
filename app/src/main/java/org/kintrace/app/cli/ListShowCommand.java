package org.kintrace.app.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.ListsOnRecord;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists on record and their versions. */
@Command(name = "show", description = "The lists on record and their versions.", mixinStandardHelpOptions = true)
final class ListShowCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Option(names = "--format", description = "tsv, json or csv.")
    private TableFormat format = TableFormat.TSV;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        Table table = new Table("list", "source", "version", "file", "batch", "added", "accepted",
                "rejected");
        try (OpenRegistry open = registry.open()) {
            for (ListsOnRecord.Version version : open.listsOnRecord().versions()) {
                table.add(version.listId(), version.source(), version.versionId(), version.about().fileName(),
                        version.batchId(), version.added().toString(),
                        Integer.toString(version.about().accepted()),
                        Integer.toString(version.about().rejected()));
            }
        }
        table.print(spec.commandLine().getOut(), format);
        return ExitCode.DONE.code();
    }
}
