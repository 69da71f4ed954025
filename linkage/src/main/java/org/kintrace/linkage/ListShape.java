package org.kintrace.linkage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.kintrace.linkage.block.Workers;
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
