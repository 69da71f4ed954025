package org.kintrace.linkage.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/** The rows of one or two tables with every cell folded and coded, column by column. */
final class CodedRows {

    final List<Field> fields = new ArrayList<>(List.of(new Field("given_name", Likeness.NAME),
            new Field("family_name", Likeness.NAME), new Field("other_name", Likeness.OTHER_NAMES)));
    final Vocabulary[] words;
    final int rows;
    /** One per field; the column of the other names holds nothing. */
    final int[][] columns;
    final int[][] others;

    CodedRows(List<LinkTable> tables, Workers workers) {
        List<FieldPlan.Planned> planned = FieldPlan.of(tables);
        planned.forEach(p -> fields.add(p.field()));
        rows = tables.stream().mapToInt(LinkTable::rows).sum();
        words = new Vocabulary[fields.size()];
        Vocabulary names = new Vocabulary();
        for (int f = 0; f < words.length; f++) {
            words[f] = f <= FieldPlan.OTHERS ? names : new Vocabulary();
        }
        columns = new int[fields.size()][];
        others = new int[rows][];
        // The names are one task, because their fields share a vocabulary; it is the longest, so it goes first.
        workers.runEach(fields.size() - 2, task -> {
            // Room is made where it is used, because memory never used before is slow to get.
            if (task == 0) {
                columns[FieldPlan.GIVEN] = new int[rows];
                columns[FieldPlan.FAMILY] = new int[rows];
                columns[FieldPlan.OTHERS] = new int[rows];
            }
            int from = 0;
            for (int t = 0; t < tables.size(); t++) {
                if (task == 0) {
                    new NameColumns(tables.get(t), names, columns[FieldPlan.GIVEN], columns[FieldPlan.FAMILY],
                            others, from);
                } else if (planned.get(task - 1).columns()[t] >= 0) {
                    readColumn(tables.get(t).columns().get(planned.get(task - 1).columns()[t]), task + 2,
                            from);
                }
                from += tables.get(t).rows();
            }
            if (columns[task + 2] == null) {
                columns[task + 2] = new int[rows];
            }
            words[task + 2].seal();
        });
    }

    private void readColumn(LinkColumn column, int field, int from) {
        int[] codes = new int[column.values().length];
        boolean names = isName(column);
        boolean places = fields.get(field).likeness() == Likeness.PLACE
                && codes.length <= KnownPlaces.MOST_TEXTS;
        boolean dates = fields.get(field).likeness() == Likeness.DATE;
        for (int v = 1; v < codes.length; v++) {
            String value = column.values()[v];
            codes[v] = dates
                    ? DateDigits.of(value)
                    : words[field].codeOf(names ? NameFold.fold(value) : TextFold.fold(value));
        }
        if (places) {
            addPlaces(column, codes, words[field].places());
        }
        if (codes.length > 0 && column.codes().length == rows && isEachItself(codes)) {
            columns[field] = column.codes();
            return;
        }
        int[] into = columns[field] == null ? new int[rows] : columns[field];
        columns[field] = into;
        for (int row = 0; row < column.codes().length; row++) {
            into[from + row] = codes[column.codes()[row]];
        }
    }

    private static boolean isEachItself(int[] codes) {
        for (int v = 0; v < codes.length; v++) {
            if (codes[v] != v) {
                return false;
            }
        }
        return true;
    }

    /** In the order of the texts: where two fold to one, what they mean must not depend on which row comes first. */
    private static void addPlaces(LinkColumn column, int[] codes, KnownPlaces places) {
        IntStream.range(1, codes.length).filter(v -> codes[v] != 0).boxed()
                .sorted(Comparator.comparing(v -> column.values()[v]))
                .forEach(v -> places.add(codes[v], column.values()[v]));
    }

    private static boolean isName(LinkColumn column) {
        return switch (column.kind()) {
            case FULL_NAME, GIVEN_NAME, FATHER_NAME, FAMILY_NAME, OTHER_NAME, MOTHER_NAME, SPOUSE_NAME ->
                true;
            case SEX, BIRTH_DATE, BIRTH_YEAR, AGE, BIRTH_PLACE, PLACE, ADDRESS, POSTCODE, PHONE,
                    DOCUMENT_NUMBER, OCCUPATION, EVENT_DATE, NOTE, TEXT, IGNORE ->
                false;
        };
    }

    boolean sameContent(int row, int other) {
        for (int[] column : columns) {
            if (column[row] != column[other]) {
                return false;
            }
        }
        return Arrays.equals(others[row], others[other]);
    }
}
