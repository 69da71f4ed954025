package org.kintrace.benchmarks.scoreboard;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Runs the long figures and writes {@code SCOREBOARD.md}: what was measured, when, on what, under what load. A figure that
 * falls short stands there as it is.
 *
 * <p>Run: {@code ./kintrace scoreboard [--lane quick|nightly|release]}.
 */
public final class Scoreboard {

    private static final int LOG_LINES = 20;

    private final Path project;
    private final Clock clock;
    private final PrintStream err;

    private Scoreboard(Path project, Clock clock, PrintStream err) {
        this.project = project;
        this.clock = clock;
        this.err = err;
    }

    /** Arguments: the project's folder, then {@code --lane} and its name or nothing. Exit 1 where a figure failed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Lane lane = Lane.QUICK;
        if (arguments.length == 3 && arguments[1].equals("--lane")) {
            try {
                lane = Lane.valueOf(arguments[2].toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                err.println("kintrace: there is no lane of that name; quick, nightly and release are");
                System.exit(2);
            }
        } else if (arguments.length != 1) {
            err.println("kintrace: scoreboard takes --lane quick|nightly|release and nothing else");
            System.exit(2);
        }
        System.exit(new Scoreboard(Path.of(arguments[0]), Clock.systemDefaultZone(), err).run(lane) ? 0 : 1);
    }

    private boolean run(Lane lane) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("kintrace-scoreboard");
        try {
            Files.writeString(work.resolve("passphrase"), "every word of this is invented");
            List<String> rows = new ArrayList<>();
            boolean whole = true;
            for (Figure figure : new Figures(work, new SecureRandom().nextInt(1_000_000)).all()) {
                if (figure.lane().compareTo(lane) <= 0) {
                    err.println(figure.name() + " ...");
                    Measurement measurement = measure(figure);
                    whole &= !(measurement instanceof Measurement.Failed);
                    rows.add(row(figure, measurement, work));
                }
            }
            Files.writeString(project.resolve("SCOREBOARD.md"), page(lane, rows));
            err.println("written to SCOREBOARD.md");
            return whole;
        } finally {
            Folders.delete(work);
        }
    }

    private Measurement measure(Figure figure) throws IOException, InterruptedException {
        List<String> missing = figure.needs().stream().filter(file -> !Files.exists(file))
                .map(file -> String.valueOf(file.getFileName())).toList();
        if (!missing.isEmpty()) {
            return new Measurement.NotMeasured(String.join(", ", missing));
        }
        double before = load();
        Ended ended = new Ended(0, "", 0, 0, 0);
        for (int at = 0; at < figure.commands().size(); at++) {
            ended = Ended.of(project, figure.commands().get(at));
            boolean last = at == figure.commands().size() - 1;
            if (last ? !figure.exitCodes().contains(ended.exitCode()) : ended.exitCode() != 0) {
                return new Measurement.Failed("exit " + ended.exitCode(), lastLines(ended.printed()));
            }
        }
        List<String> found = figure.found().matcher(ended.printed()).results().map(Scoreboard::groups)
                .toList();
        if (found.isEmpty()) {
            return new Measurement.Failed("nothing was found in what it printed", lastLines(ended.printed()));
        }
        String read = figure.lastCounts() ? found.getLast() : String.join("; ", found);
        return new Measurement.Measured(read, ended, before, load());
    }

    private static String groups(MatchResult place) {
        return IntStream.rangeClosed(1, place.groupCount()).mapToObj(place::group)
                .collect(Collectors.joining(", "));
    }

    private static String lastLines(String text) {
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private String row(Figure figure, Measurement measurement, Path work) {
        String command = figure.commandLine().replace(work.toString(), "FOLDER");
        return switch (measurement) {
            case Measurement.Measured measured -> String.format(Locale.ROOT,
                    "| %s | %s | %s | %.1f | %s | %.1f, %.1f | `%s` |", figure.name(), figure.bar(),
                    measured.found(),
                    measured.last().wallSeconds(), own(figure, measured.last()), measured.loadBefore(),
                    measured.loadAfter(), command);
            case Measurement.Failed failed -> {
                err.println(failed.log());
                yield "| " + figure.name() + " | " + figure.bar() + " | **failed**: " + failed.why()
                        + " | | | | `"
                        + command + "` |";
            }
            case Measurement.NotMeasured not -> "| " + figure.name() + " | " + figure.bar()
                    + " | not measured: " + not.missing() + " is not here | | | | `" + command + "` |";
        };
    }

    /** What the program took; nothing for a build, whose work is done by its children. */
    private static String own(Figure figure, Ended last) {
        return figure.commands().getLast().getFirst().equals("./kintrace")
                ? String.format(Locale.ROOT, "%.1f s, %d MB", last.processorSeconds(), last.peakMegabytes())
                : "";
    }

    private String page(Lane lane, List<String> rows) {
        return """
                # Scoreboard

                Written by `./kintrace scoreboard --lane %s` on %s. Machine: %s, %d processors, JDK %s. Load is the average number
                of processes that wanted to run, in the minute before and in the last minute of measuring; seconds are those of
                the last command, from its start to its end; processor seconds and peak memory are of its own process, where it is
                the program itself.

                | figure | bar | measured | seconds | processor, memory | load | commands |
                |---|---|---|---|---|---|---|
                %s
                """
                .formatted(lane.name().toLowerCase(Locale.ROOT), LocalDate.now(clock), Machine.processor(),
                        Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"),
                        String.join("\n", rows));
    }
}
