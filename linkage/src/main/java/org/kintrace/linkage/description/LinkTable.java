package org.kintrace.linkage.description;

import java.util.List;

/**
 * Rows of persons in typed columns, ready to be linked. Ids and truth columns are not part of it, so they cannot be
 * compared.
 *
 * @param rows number of rows
 * @param columns each with one code per row
 */
public record LinkTable(int rows, List<LinkColumn> columns) {

    public LinkTable {
        columns = List.copyOf(columns);
        for (LinkColumn column : columns) {
            if (column.codes().length != rows) {
                throw new IllegalArgumentException(
                        "column '" + column.header() + "' has " + column.codes().length
                                + " rows, the table " + rows);
            }
        }
    }
}
