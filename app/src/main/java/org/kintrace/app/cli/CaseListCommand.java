package org.kintrace.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.registry.casefile.CaseRecords;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the families on record. */
@Command(name = "list", description = "List the families on record.", mixinStandardHelpOptions = true)
final class CaseListCommand implements Callable<Integer> {

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
        Table table = new Table("case", "number", "state", "members", "claims");
        try (OpenRegistry open = registry.open()) {
            for (CaseRecords records : open.families()) {
                table.add(records.header().id().value(), records.header().number().orElse(""),
                        records.header().state().name().toLowerCase(Locale.ROOT),
                        Integer.toString(records.header().members().size()),
                        Integer.toString(records.claims().size()));
            }
        }
        table.print(spec.commandLine().getOut(), format);
        return ExitCode.DONE.code();
    }
}
