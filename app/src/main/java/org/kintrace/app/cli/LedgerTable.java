package org.kintrace.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.words.Words;
import org.kintrace.app.words.NamesOnRecord;
import org.kintrace.registry.casefile.RegistryView;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A verb that asks what is on record as of a day and prints a table. */
abstract class LedgerTable implements Callable<Integer> {

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Mixin
    private final OnDate on = new OnDate();

    @Option(names = "--format", description = "tsv, json or csv.")
    private TableFormat format = TableFormat.TSV;

    @Spec
    private @Nullable CommandSpec spec;

    private final Words words = Words.english();

    /** What a verb may look at. */
    record Asked(RegistryView view, LocalDate on, Words words, NamesOnRecord names) {}

    abstract List<String> header();

    abstract void fill(Table table, Asked asked);

    @Override
    public final Integer call() throws CommandFailedException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        Table table = new Table(header().toArray(String[]::new));
        try (OpenRegistry open = registry.open(); Patience _ = Patience.during(spec, "Reading the record")) {
            RegistryView view = open.view();
            fill(table, new Asked(view, on.day(open.today()), words,
                    new NamesOnRecord(view.cases(), view.ledger())));
        }
        table.print(spec.commandLine().getOut(), format);
        return ExitCode.DONE.code();
    }
}
