package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kintrace.names.NameComparer;
import org.kintrace.names.WrittenName;

/**
 * Runs the labelled name pairs of the nomenklatura project (file {@code cases.csv} of its name_bench, MIT licence), persons
 * only, at the border of a half that comes with the program. Nothing is fitted to the file.
 *
 * <p>Run: {@code NameBenchCases CASES [wrong]}; with {@code wrong} the numbers of the lines judged wrongly are listed.
 */
public final class NameBenchCases {

    private static final double BORDER = 0.5;

    private record Case(int line, List<String> cells) {

        boolean same() {
            return cells.get(4).equals("true");
        }

        boolean strong() {
            return cells.get(5).equals("STRONG");
        }
    }

    private NameBenchCases() {}

    public static void main(String[] arguments) throws IOException {
        List<Case> cases = new ArrayList<>();
        int line = 0;
        for (String text : Files.readAllLines(Path.of(arguments[0]))) {
            Case read = new Case(++line, cells(text));
            if (read.cells().size() > 5 && read.cells().get(1).equals("Person")) {
                cases.add(read);
            }
        }
        print(cases, arguments.length > 1);
    }

    private static void print(List<Case> cases, boolean wrong) {
        NameComparer comparer = NameComparer.standard();
        double[] scores = cases.stream()
                .mapToDouble(one -> comparer.score(comparer.prepare(WrittenName.of(one.cells().get(2))),
                        comparer.prepare(WrittenName.of(one.cells().get(3)))))
                .toArray();
        boolean[] truth = new boolean[scores.length];
        int strongLost = 0;
        for (int i = 0; i < truth.length; i++) {
            Case one = cases.get(i);
            truth[i] = one.same();
            boolean lost = scores[i] >= BORDER != one.same();
            strongLost += lost && one.strong() ? 1 : 0;
            if (lost && wrong) {
                System.out.printf(Locale.ROOT, "line %d %s %s %.3f%n", one.line(), one.cells().get(0),
                        one.same() ? "missed" : "wrongly taken", scores[i]);
            }
        }
        Ranking ranking = new Ranking(scores, truth);
        System.out.printf(Locale.ROOT,
                "%d pairs of persons: F1 %.3f at %.1f; best F1 %.3f at %.3f; AUC %.3f; strong cases judged wrongly %d%n",
                ranking.size(), ranking.f1At(BORDER), BORDER, ranking.best().f1(), ranking.best().border(),
                ranking.auc(), strongLost);
    }

    /** The cells of one line of CSV; quotes around a cell, two for one inside. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (twice) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
