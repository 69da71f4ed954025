package org.kintrace.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/**
 * A row of a list of invented people, made of syllables; some people have several rows, damaged ones among them, and their mothers may have
 * rows too.
 */
record InventedRow(String id, List<String> cells) {

    private static final List<FieldKind> KINDS = List.of(FieldKind.FULL_NAME, FieldKind.SEX,
            FieldKind.BIRTH_DATE, FieldKind.PLACE, FieldKind.DOCUMENT_NUMBER, FieldKind.TEXT,
            FieldKind.MOTHER_NAME);
    private static final List<String> HEADINGS = List.of("full_name", "sex", "born", "place",
            "document_number", "remark", "mother_name");
    private static final String[] SYLLABLES = {"ba", "ri", "to", "men", "ka", "lu", "dor", "ven", "pi", "zo"};
    private static final String[] PLACES = {"Kashgar", "\u0642\u06d5\u0634\u0642\u06d5\u0631", "Ghulja",
            "x-noruz",
            "x-tal", "Aksu", "Kashgar prefecture"};

    /** Rows of so many people, in an order that tells nothing; one row in eight repeats another word for word. */
    static List<InventedRow> list(int people, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<String>> cells = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            List<String> clean = List.of(
                    word(random, 2) + (random.nextInt(3) == 0 ? " " + word(random, 1) : "") + " "
                            + word(random, 2),
                    random.nextBoolean() ? "f" : "m",
                    "%04d-%02d-%02d".formatted(1960 + random.nextInt(40), 1 + random.nextInt(12),
                            1 + random.nextInt(28)),
                    PLACES[random.nextInt(PLACES.length)],
                    random.nextInt(3) == 0 ? "" : "X-%05d".formatted(random.nextInt(100_000)),
                    word(random, 1) + " " + word(random, 1),
                    cells.isEmpty() ? "" : cells.get(random.nextInt(cells.size())).getFirst());
            cells.add(clean);
            for (int copy = random.nextInt(4); copy > 1; copy--) {
                cells.add(random.nextInt(4) == 0 ? clean : damaged(clean, random));
            }
        }
        cells.addAll(Collections.nCopies(3, List.of("\"bari", "", "", "", "", "lu\tri\\ka", "")));
        Collections.shuffle(cells, new Random(seed));
        List<InventedRow> rows = new ArrayList<>();
        cells.forEach(row -> rows.add(new InventedRow("r" + rows.size(), row)));
        return rows;
    }

    private static List<String> damaged(List<String> clean, SplittableRandom random) {
        List<String> cells = new ArrayList<>(clean);
        String name = cells.getFirst();
        int letter = 1 + random.nextInt(name.length() - 1);
        cells.set(0, name.substring(0, letter) + name.substring(letter + 1));
        cells.set(1 + random.nextInt(cells.size() - 1), "");
        return List.copyOf(cells);
    }

    private static String word(SplittableRandom random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int k = 0; k < syllables; k++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** Comma-separated, every cell in quotes. */
    static String csv(List<InventedRow> rows) {
        StringBuilder text = new StringBuilder("id,").append(String.join(",", HEADINGS)).append('\n');
        rows.forEach(row -> text.append(row.id()).append(row.cells().stream()
                .map(cell -> ",\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining()))
                .append('\n'));
        return text.toString();
    }

    /** Tab-separated, quotes as they are. */
    static String tsv(List<InventedRow> rows) {
        StringBuilder text = new StringBuilder("id\t").append(String.join("\t", HEADINGS)).append('\n');
        rows.forEach(row -> text.append(row.id()).append(row.cells().stream()
                .map(cell -> "\t" + cell.replace("\\", "\\\\").replace("\t", "\\t"))
                .collect(Collectors.joining())).append('\n'));
        return text.toString();
    }

    static LinkTable table(List<InventedRow> rows) {
        List<LinkColumn> columns = new ArrayList<>();
        for (int c = 0; c < KINDS.size(); c++) {
            int column = c;
            columns.add(LinkColumn.of(HEADINGS.get(c), KINDS.get(c),
                    rows.stream().map(row -> row.cells().get(column)).toList()));
        }
        return new LinkTable(rows.size(), columns);
    }
}
