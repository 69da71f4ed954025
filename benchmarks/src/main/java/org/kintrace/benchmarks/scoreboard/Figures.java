package org.kintrace.benchmarks.scoreboard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which figures there are. */
final class Figures {

    private static final Pattern DEMO = Pattern
            .compile("(planted rows found: .*|possible matches right: .*|contradictions: .*)");
    private static final Pattern TESTS = Pattern.compile("(Tests run: \\d+, Failures: \\d+, Errors: \\d+)");
    private static final Pattern ACCEPTED = Pattern.compile("(\\d+ rows accepted).*?(\\d+ possible matches)");

    /** Far more than 500 kills take on a machine that is busy. */
    private static final int LONGEST_SECONDS = 43_200;

    private final Path work;
    private final long drawnSeed;

    /** @param work an empty folder for what is written on the way; @param drawnSeed a seed nobody chose */
    Figures(Path work, long drawnSeed) {
        this.work = work;
        this.drawnSeed = drawnSeed;
    }

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        for (long seed : new long[]{2026, 1, drawnSeed}) {
            figures.add(new Figure("demo, seed " + seed,
                    "95 % found, 90 % right, exactly the planted contradictions", Lane.QUICK,
                    List.of(),
                    List.of(List.of("./kintrace", "demo", "--no-serve", "--all-lists", "--seed",
                            Long.toString(seed))),
                    DEMO, false, List.of(0)));
        }
        figures.add(arrivingList());
        figures.add(tests("kills at random moments, 50", Lane.QUICK, "checks", "KillTest",
                "-Dkintrace.kills=50"));
        figures.add(tests("kills at random moments, 500", Lane.NIGHTLY, "checks", "KillTest",
                "-Dkintrace.kills=500"));
        figures.add(tests("500 canaries in six written forms", Lane.QUICK, "checks", "LeakTest"));
        figures.add(tests("10,000 case files there and back", Lane.QUICK, "app", "CaseFileRoundTripTest",
                "-Dkintrace.casefiles=10000"));
        figures.add(tests("hostile lists, 20 times the usual", Lane.NIGHTLY, "app", "ListFuzzTest",
                "-Dkintrace.fuzz.times=20"));
        return figures;
    }

    private static Figure tests(String name, Lane lane, String module, String test, String... settings) {
        List<String> command = new ArrayList<>(List.of("./mvnw", "-B", "-ntp", "-pl", module, "-am", "test",
                "-Dtest=" + test, "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dkintrace.checks.seconds=" + LONGEST_SECONDS));
        command.addAll(List.of(settings));
        return new Figure(name, "no failure", lane, List.of(), List.of(command), TESTS, true, List.of(0));
    }

    private Figure arrivingList() {
        String input = work.resolve("arriving").toString();
        String data = work.resolve("registry").toString();
        String passphrase = work.resolve("passphrase").toString();
        return new Figure("a list of 100,000 rows meets 1,000 open cases", "60 s, 1.5 GB", Lane.QUICK,
                List.of(),
                List.of(List.of("java", "org.kintrace.benchmarks.registry.ArrivingList", "1000", "100000",
                        "7",
                        input),
                        List.of("./kintrace", "init", "--data", data, "--passphrase-file", passphrase),
                        List.of("./kintrace", "case", "import", input + "/families.json", "--data", data,
                                "--passphrase-file", passphrase),
                        List.of("./kintrace", "list", "import", input + "/list.csv", "--data", data,
                                "--source",
                                "X", "--passphrase-file", passphrase)),
                ACCEPTED, true, List.of(0, 1));
    }
}
