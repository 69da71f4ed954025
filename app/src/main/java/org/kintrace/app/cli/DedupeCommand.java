package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.Linkage;
import org.kintrace.linkage.LinkageSettings;
import org.kintrace.linkage.TableLinkage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the rows of one file that are the same person. */
@Command(name = "dedupe", description = "Find rows of one list that are the same person: TSV out with id, cluster and confidence.", mixinStandardHelpOptions = true)
final class DedupeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "CSV, TSV or XLSX with a header line, or a standing list kept before.")
    private @Nullable Path file;

    @Option(names = "--out", required = true, paramLabel = "CLUSTERS", description = "Where the clusters are written.")
    private @Nullable Path out;

    @Option(names = "--id", paramLabel = "COL", description = "The column with the id of the row; by its heading when not given.")
    private @Nullable String id;

    @Option(names = "--map", paramLabel = "field=col,...", description = "Which column holds which field, where the headings do not say.")
    private @Nullable String map;

    @Option(names = "--age-on", paramLabel = "DATE", description = "The day on which the ages in the list were true; they are then compared as years of birth.")
    private @Nullable String ageOn;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use; the result is the same. Default: all processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--report", paramLabel = "HTML", description = "Where to write a page about what was found, with examples and what to look at by hand.")
    private @Nullable Path report;

    @Option(names = "--decisions", paramLabel = "FILE", description = "What persons decided: TSV lines of id, id and same or different. No evidence overrules them.")
    private @Nullable Path decisions;

    @Option(names = "--weights", paramLabel = "FILE", description = "Use the weights an earlier run kept instead of learning them from the rows.")
    private @Nullable Path weights;

    @Option(names = "--keep-weights", paramLabel = "FILE", description = "Where to keep the weights for later runs over the same columns.")
    private @Nullable Path keepWeights;

    @Option(names = "--keep-standing", paramLabel = "FILE", description = "Where to keep the list as read, so that link need not read it again. It holds the list itself.")
    private @Nullable Path keepStanding;

    @Option(names = "--stats", paramLabel = "FILE", description = "Where to write rows, candidate pairs, seconds and memory as JSON.")
    private @Nullable Path stats;

    @Override
    public Integer call() throws CommandFailedException {
        CommandSpec known = spec;
        Path from = file;
        Path to = out;
        if (known == null || from == null || to == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        if (threads < 1) {
            throw new CommandFailedException(ExitCode.WRONG_USE,
                    "--threads must be at least 1, not " + threads);
        }
        try (Patience _ = Patience.during(known, "Looking for rows that are one person")) {
            return run(from, to, known.commandLine().getErr());
        }
    }

    private int run(Path from, Path to, PrintWriter err) throws CommandFailedException {
        LinkStats times = new LinkStats();
        LinkInput input = YearsOfBirth.of(LinkInput.read(from, id, map, threads, err), ageOn, "--age-on");
        times.lap("read");
        DecisionsFile decided = DecisionsFile.read(decisions, input::rowOf, input::rowOf, err);
        LinkageSettings settings = new LinkageSettings(threads, LinkageSettings.DEFAULT_THRESHOLD_BITS,
                decided.constraints());
        TableLinkage linkage = WeightsFile.link(weights, () -> Linkage.dedupe(input.table(), settings),
                known -> Linkage.dedupe(input.table(), settings, known));
        times.lap("link");
        int[] clusters = linkage.clusterOfRows();
        ClusterLines.write(to, input, clusters, linkage);
        times.lap("write");
        LinkReport.write(report, "Rows that are one person in " + from.getFileName(), linkage, input::id);
        WeightsFile.keep(keepWeights, linkage);
        StandingFile.keep(keepStanding, input);
        int persons = Arrays.stream(clusters).max().orElse(-1) + 1;
        if (stats != null) {
            times.write(stats, linkage, persons);
        }
        return (input.rejected() + decided.unknown() == 0 ? ExitCode.DONE : ExitCode.REJECTED_ROWS).code();
    }
}
