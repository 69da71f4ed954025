package org.kintrace.linkage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.compare.Field;
import org.kintrace.linkage.compare.RowContents;
import org.kintrace.linkage.description.ColumnKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;
import org.kintrace.linkage.description.PlaceText;
import org.kintrace.linkage.description.RowContent;

/**
 * The columns of a list, or of two lists to be linked, as every machine that reads some of their rows has to know them.
 *
 * @param lists one or two, each with its columns in the order of the file
 */
public record ListShape(List<List<ColumnKind>> lists) implements Serializable {

    public ListShape {
        lists = lists.stream().map(List::copyOf).toList();
        if (lists.isEmpty() || lists.size() > 2) {
            throw new IllegalArgumentException("one list or two, not " + lists.size());
        }
    }

    /**
     * Some rows as contents, in the same order; which rows are read together changes nothing.
     *
     * @param list 0 for the first list, 1 for the second
     * @param rows one cell per column, empty when missing
     */
    public List<RowContent> contents(int list, List<List<String>> rows) {
        try (Workers workers = new Workers(1)) {
            return new RowContents(tables(list, rows), workers).list();
        }
    }

    /** What the columns of places say in some rows, each text once. */
    public List<PlaceText> places(int list, List<List<String>> rows) {
        try (Workers workers = new Workers(1)) {
            return new RowContents(tables(list, rows), workers).places();
        }
    }

    /** How many fields are compared, those of the name included. */
    public int fields() {
        return fieldList().size();
    }

    /** Whether some column names a parent, so that parents may be found among the rows. */
    public boolean namesParents() {
        return ParentYears.parentFields(fieldList()).length > 0;
    }

    /** What rows say of themselves as possible parents, and of their parents. */
    public List<Kinship> kinships(List<RowContent> contents) {
        List<Field> fields = fieldList();
        int[] parents = ParentYears.parentFields(fields);
        // A year column is no field beside one of dates, so at most one of the two is there.
        int birth = Math.max(place("birth_year", fields), place("birth_date", fields));
        return contents.stream().map(content -> kinship(content, parents, birth)).toList();
    }

    private static Kinship kinship(RowContent content, int[] parents, int birth) {
        List<String> own = new ArrayList<>(content.others());
        own.addAll(content.cells().subList(0, 2));
        String born = birth < 0 ? "" : content.cells().get(birth);
        return new Kinship(ParentYears.nameOf(own),
                born.isEmpty() ? 0 : Integer.parseInt(born.substring(0, 4)),
                Arrays.stream(parents).mapToObj(f -> ParentYears.nameOf(List.of(content.cells().get(f))))
                        .toList());
    }

    private static int place(String name, List<Field> fields) {
        return fields.stream().map(Field::name).toList().indexOf(name);
    }

    private List<Field> fieldList() {
        try (Workers workers = new Workers(1)) {
            return new RowContents(empty(), workers).fields();
        }
    }

    /** The lists as tables without rows. */
    List<LinkTable> empty() {
        return tables(0, List.of());
    }

    private List<LinkTable> tables(int list, List<List<String>> rows) {
        List<LinkTable> tables = new ArrayList<>();
        for (int t = 0; t < lists.size(); t++) {
            tables.add(table(lists.get(t), t == list ? rows : Collections.emptyList()));
        }
        return tables;
    }

    private static LinkTable table(List<ColumnKind> kinds, List<List<String>> rows) {
        List<LinkColumn> columns = new ArrayList<>();
        for (int c = 0; c < kinds.size(); c++) {
            int column = c;
            columns.add(LinkColumn.of(kinds.get(c).header(), kinds.get(c).kind(),
                    rows.stream().map(row -> row.get(column)).toList()));
        }
        return new LinkTable(rows.size(), columns);
    }
}
