package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.Linkage;
import org.kintrace.linkage.LinkageSettings;
import org.kintrace.linkage.LinkedPair;
import org.kintrace.linkage.TableLinkage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the rows of two files that are the same person. */
@Command(name = "link", description = "Find persons of one list in another: TSV out with id_a, id_b, probability and bits.", mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

    /** Formatting numbers takes a microsecond or two, so long results are put into words on all processors. */
    private static final int PAIRS_AT_ONCE = 1 << 12;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The first list: CSV, TSV or XLSX with a header line, or a standing list kept by dedupe.")
    private @Nullable Path first;

    @Parameters(index = "1", paramLabel = "B", description = "The second list, likewise.")
    private @Nullable Path second;

    @Option(names = "--out", required = true, paramLabel = "PAIRS", description = "Where the pairs are written.")
    private @Nullable Path out;

    @Option(names = "--id-a", paramLabel = "COL", description = "The id column of A; by its heading when not given.")
    private @Nullable String idA;

    @Option(names = "--id-b", paramLabel = "COL", description = "The id column of B; by its heading when not given.")
    private @Nullable String idB;

    @Option(names = "--map-a", paramLabel = "field=col,...", description = "Which column of A holds which field.")
    private @Nullable String mapA;

    @Option(names = "--map-b", paramLabel = "field=col,...", description = "Which column of B holds which field.")
    private @Nullable String mapB;

    @Option(names = "--age-on-a", paramLabel = "DATE", description = "The day on which the ages in A were true; they are then compared as years of birth.")
    private @Nullable String ageOnA;

    @Option(names = "--age-on-b", paramLabel = "DATE", description = "The day on which the ages in B were true; they are then compared as years of birth.")
    private @Nullable String ageOnB;

    @Option(names = "--one-to-one", description = "Each row has at most one partner: the strongest pairs are kept.")
    private boolean oneToOne;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use; the result is the same. Default: all processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--report", paramLabel = "HTML", description = "Where to write a page about what was found, with examples and what to look at by hand.")
    private @Nullable Path report;

    @Option(names = "--decisions", paramLabel = "FILE", description = "What persons decided: TSV lines of id of A, id of B and same or different. No evidence overrules them.")
    private @Nullable Path decisions;

    @Option(names = "--weights", paramLabel = "FILE", description = "Use the weights an earlier run kept instead of learning them from the rows.")
    private @Nullable Path weights;

    @Option(names = "--keep-weights", paramLabel = "FILE", description = "Where to keep the weights for later runs over the same columns.")
    private @Nullable Path keepWeights;

    @Option(names = "--stats", paramLabel = "FILE", description = "Where to write rows, candidate pairs, seconds and memory as JSON.")
    private @Nullable Path stats;

    @Override
    public Integer call() throws CommandFailedException {
        CommandSpec known = spec;
        Path a = first;
        Path b = second;
        Path to = out;
        if (known == null || a == null || b == null || to == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        if (threads < 1) {
            throw new CommandFailedException(ExitCode.WRONG_USE,
                    "--threads must be at least 1, not " + threads);
        }
        try (Patience _ = Patience.during(known, "Looking for persons of one list in the other")) {
            return run(a, b, to, known.commandLine().getErr());
        }
    }

    private int run(Path a, Path b, Path to, PrintWriter err) throws CommandFailedException {
        LinkStats times = new LinkStats();
        LinkInput left = YearsOfBirth.of(LinkInput.read(a, idA, mapA, threads, err), ageOnA, "--age-on-a");
        LinkInput right = YearsOfBirth.of(LinkInput.read(b, idB, mapB, threads, err), ageOnB, "--age-on-b");
        times.lap("read");
        int rowsOfA = left.table().rows();
        DecisionsFile decided = DecisionsFile.read(decisions, left::rowOf,
                id -> numberedOn(right.rowOf(id), rowsOfA), err);
        LinkageSettings settings = new LinkageSettings(threads, LinkageSettings.DEFAULT_THRESHOLD_BITS,
                decided.constraints());
        TableLinkage linkage = WeightsFile.link(weights,
                () -> Linkage.link(left.table(), right.table(), settings),
                known -> Linkage.link(left.table(), right.table(), settings, known));
        List<LinkedPair> pairs = linkage.pairs(oneToOne);
        times.lap("link");
        ResultFile.write(to, writer -> {
            writer.write("id_a\tid_b\tprobability\tbits\n");
            List<Integer> parts = IntStream.rangeClosed(0, pairs.size() / PAIRS_AT_ONCE).boxed().toList();
            AtOnce.inOrder(parts, part -> {
                StringBuilder text = new StringBuilder();
                pairs.subList(part * PAIRS_AT_ONCE, Math.min(pairs.size(), (part + 1) * PAIRS_AT_ONCE))
                        .forEach(pair -> text.append(
                                line(left.id(pair.first()), right.id(pair.second() - rowsOfA), pair)));
                return text;
            }, writer::append);
        });
        times.lap("write");
        LinkReport.write(report, "Persons of " + a.getFileName() + " in " + b.getFileName(), linkage,
                row -> row < rowsOfA ? left.id(row) : right.id(row - rowsOfA));
        WeightsFile.keep(keepWeights, linkage);
        if (stats != null) {
            times.write(stats, linkage, pairs.size());
        }
        return (left.rejected() + right.rejected() + decided.unknown() == 0
                ? ExitCode.DONE
                : ExitCode.REJECTED_ROWS).code();
    }

    private static OptionalInt numberedOn(OptionalInt row, int from) {
        return row.isEmpty() ? row : OptionalInt.of(row.getAsInt() + from);
    }

    private static String line(String idA, String idB, LinkedPair pair) {
        return TabTable.escape(idA) + '\t' + TabTable.escape(idB) + '\t'
                + String.format(Locale.ROOT, "%.6f\t%.2f\n", pair.probability(), pair.bits().bits());
    }
}
