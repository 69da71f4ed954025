package org.kintrace.app.picture;

import java.util.List;

/**
 * The facts of a picture as a table, for whoever cannot see it or would rather read.
 *
 * @param caption what the table shows
 * @param columns heads of the columns, at least one
 * @param rows each as long as {@code columns}
 */
public record TextTable(String caption, List<String> columns, List<List<Wording>> rows) {

    public TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Wording> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells does not fit "
                        + columns.size() + " columns");
            }
        }
    }
}
