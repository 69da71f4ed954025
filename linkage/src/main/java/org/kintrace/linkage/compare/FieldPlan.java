package org.kintrace.linkage.compare;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/**
 * Which columns of a table, or of two tables, make up each compared field. The first three fields are always the given
 * name, the family name and the other names; at most {@value #MOST_FIELDS} fields are compared, in the order of the
 * columns.
 */
final class FieldPlan {

    static final int MOST_FIELDS = 16;
    static final int GIVEN = 0;
    static final int FAMILY = 1;
    static final int OTHERS = 2;

    /**
     * One compared field.
     *
     * @param columns for each table the column it is read from, -1 when that table has none
     */
    record Planned(Field field, int[] columns) {}

    private FieldPlan() {}

    /** The fields after the three of the name. */
    static List<Planned> of(List<LinkTable> tables) {
        List<Planned> planned = new ArrayList<>();
        LinkTable first = tables.getFirst();
        for (int c = 0; c < first.columns().size() && planned.size() < MOST_FIELDS - 3; c++) {
            LinkColumn column = first.columns().get(c);
            Likeness likeness = likenessOf(column.kind(), first);
            if (likeness != null) {
                int[] columns = new int[tables.size()];
                columns[0] = c;
                for (int t = 1; t < tables.size(); t++) {
                    columns[t] = partner(column, tables.get(t), occurrence(first, c));
                }
                if (tables.size() == 1 || columns[1] >= 0) {
                    planned.add(new Planned(new Field(nameOf(column), likeness), columns));
                }
            }
        }
        return planned;
    }

    private static String nameOf(LinkColumn column) {
        return column.kind() == FieldKind.TEXT ? "text:" + column.header() : column.kind().word();
    }

    private static int occurrence(LinkTable table, int column) {
        int before = 0;
        for (int c = 0; c < column; c++) {
            before += table.columns().get(c).kind() == table.columns().get(column).kind() ? 1 : 0;
        }
        return before;
    }

    /** The column of the same kind: for free text that of the same heading, otherwise the one in the same turn. */
    private static int partner(LinkColumn column, LinkTable other, int occurrence) {
        int turn = 0;
        for (int c = 0; c < other.columns().size(); c++) {
            LinkColumn there = other.columns().get(c);
            if (there.kind() != column.kind() && !isYearOfBirth(column, there, other)) {
                continue;
            }
            boolean fits = column.kind() == FieldKind.TEXT
                    ? there.header().equalsIgnoreCase(column.header())
                    : turn++ == occurrence;
            if (fits) {
                return c;
            }
        }
        return -1;
    }

    /** A date of birth meets a year of birth in a table that has no dates, and the other way round. */
    private static boolean isYearOfBirth(LinkColumn column, LinkColumn there, LinkTable other) {
        return column.kind() == FieldKind.BIRTH_DATE && there.kind() == FieldKind.BIRTH_YEAR
                && !has(other, FieldKind.BIRTH_DATE)
                || column.kind() == FieldKind.BIRTH_YEAR && there.kind() == FieldKind.BIRTH_DATE;
    }

    private static @Nullable Likeness likenessOf(FieldKind kind, LinkTable table) {
        return switch (kind) {
            case SEX -> Likeness.SEX;
            case BIRTH_DATE, EVENT_DATE -> Likeness.DATE;
            case BIRTH_YEAR -> has(table, FieldKind.BIRTH_DATE) ? null : Likeness.DATE;
            case POSTCODE, PHONE, DOCUMENT_NUMBER -> Likeness.CODE;
            case BIRTH_PLACE, PLACE -> Likeness.PLACE;
            case MOTHER_NAME, SPOUSE_NAME, ADDRESS, OCCUPATION, TEXT ->
                Likeness.TEXT;
            case AGE -> Likeness.AGE;
            case FATHER_NAME -> has(table, FieldKind.FAMILY_NAME) ? Likeness.TEXT : null;
            case FULL_NAME, GIVEN_NAME, FAMILY_NAME, OTHER_NAME, NOTE, IGNORE -> null;
        };
    }

    static boolean has(LinkTable table, FieldKind kind) {
        return table.columns().stream().anyMatch(column -> column.kind() == kind);
    }
}
