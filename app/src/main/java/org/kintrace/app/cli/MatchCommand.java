package org.kintrace.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.words.NamesInWords;
import org.kintrace.app.words.Words;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.linkage.explain.PairExplanation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Possible matches waiting for a person. */
@Command(name = "match", description = "Possible matches waiting for a decision, strongest evidence first. One line per field: its bits and what they rest on.", mixinStandardHelpOptions = true, subcommands = {
        MatchDecideCommand.class, MatchUndoCommand.class})
final class MatchCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Option(names = "--since", paramLabel = "BATCH", description = "Only those found by this import.")
    private @Nullable String batch;

    @Option(names = "--decided", description = "Those already decided too.")
    private boolean decided;

    @Option(names = "--format", description = "tsv, json or csv.")
    private TableFormat format = TableFormat.TSV;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        Table table = new Table("match", "person", "row", "total_bits", "decision", "field", "bits",
                "evidence");
        Words words = Words.english();
        try (OpenRegistry open = registry.open()) {
            for (MatchDesk.Standing standing : open.matchDesk().list(batch)) {
                if (decided || standing.verdict().isEmpty()) {
                    addRows(table, standing, words);
                }
            }
        }
        table.print(spec.commandLine().getOut(), format);
        return ExitCode.DONE.code();
    }

    private static void addRows(Table table, MatchDesk.Standing standing, Words words) {
        String decision = standing.verdict().map(one -> words.say(one.verdict().verdict())).orElse("waiting");
        for (PairExplanation.Step step : standing.explanation().steps()) {
            table.add(standing.id(), standing.match().match().personId(), standing.match().match().otherId(),
                    bits(standing.explanation().total().bits()), decision, step.field(),
                    bits(step.bits().bits()),
                    words.say((Record) step.evidence(), NamesInWords.none()));
        }
    }

    static String bits(double bits) {
        return String.format(Locale.ROOT, "%+.1f", bits);
    }
}
