package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/** Rows of invented persons, each written one to four times with slips; the truth stays outside the table. */
final class InventedRows {

    private static final String[] SYLLABLES = {"ba", "ri", "to", "men", "ka", "lu", "sha", "dor", "ven", "pi",
            "zo",
            "quil", "ran", "te", "go"};

    record Row(int person, List<String> cells) {}

    private InventedRows() {}

    static List<Row> of(int persons, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Row> rows = new ArrayList<>();
        for (int person = 0; person < persons; person++) {
            List<String> clean = List.of(word(random, 2), word(random, 3),
                    "%04d-%02d-%02d".formatted(1940 + random.nextInt(60), 1 + random.nextInt(12),
                            1 + random.nextInt(28)),
                    "x-" + word(random, 2), random.nextBoolean() ? "f" : "m");
            int copies = 1 + random.nextInt(4);
            for (int copy = 0; copy < copies; copy++) {
                rows.add(new Row(person, copy == 0 ? clean : damaged(clean, random)));
            }
        }
        return rows;
    }

    private static String word(SplittableRandom random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int k = 0; k < syllables; k++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static List<String> damaged(List<String> clean, SplittableRandom random) {
        List<String> cells = new ArrayList<>(clean);
        int hit = random.nextInt(cells.size());
        String cell = cells.get(hit);
        if (random.nextInt(3) == 0) {
            cells.set(hit, "");
        } else {
            int at = random.nextInt(cell.length());
            cells.set(hit,
                    cell.substring(0, at) + (char) ('a' + random.nextInt(26)) + cell.substring(at + 1));
        }
        return cells;
    }

    static LinkTable table(List<Row> rows) {
        FieldKind[] kinds = {FieldKind.GIVEN_NAME, FieldKind.FAMILY_NAME, FieldKind.BIRTH_DATE,
                FieldKind.PLACE,
                FieldKind.SEX};
        List<LinkColumn> columns = new ArrayList<>();
        for (int c = 0; c < kinds.length; c++) {
            int column = c;
            columns.add(LinkColumn.of(kinds[c].word(), kinds[c],
                    rows.stream().map(row -> row.cells().get(column)).toList()));
        }
        return new LinkTable(rows.size(), columns);
    }

    /** F1 over pairs. */
    static double score(List<Row> rows, TableLinkage linkage) {
        int[] clusters = linkage.clusterOfRows();
        Map<Long, Integer> both = new HashMap<>();
        Map<Integer, Integer> found = new HashMap<>();
        Map<Integer, Integer> truth = new HashMap<>();
        for (int row = 0; row < clusters.length; row++) {
            both.merge((long) clusters[row] << 32 | rows.get(row).person(), 1, Integer::sum);
            found.merge(clusters[row], 1, Integer::sum);
            truth.merge(rows.get(row).person(), 1, Integer::sum);
        }
        double right = pairs(both);
        return 2 * right / (pairs(found) + pairs(truth));
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
    }
}
