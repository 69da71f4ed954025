package org.kintrace.facts.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table a linguist can review without reading Java.
 *
 * <p>Format: UTF-8, cells separated by one tab. Lines that begin with {@code #} say purpose, source, licence and date.
 * The first other line names the columns; every row has exactly that many cells, and an empty cell means "not known".
 *
 * @param columns names of the columns, in order
 * @param rows the rows, each with one cell per column
 */
public record ReviewedTable(List<String> columns, List<Row> rows) {

    public ReviewedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row, with the line of the file it stands on, counted from 1. */
    public record Row(int line, List<String> columns, List<String> cells) {

        public Row {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "line " + line + " has " + cells.size() + " cells, not " + columns.size());
            }
        }

        /** The cell of a column, empty when nothing is known. */
        public String cell(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column '" + column + "' in " + columns);
            }
            return cells.get(index);
        }

        /** The values of a cell that holds several, separated by semicolons. */
        public List<String> list(String column) {
            return Arrays.stream(cell(column).split(";")).map(String::strip).filter(v -> !v.isEmpty())
                    .toList();
        }
    }

    /**
     * Reads a table from the open stream of a resource and closes it.
     *
     * @param name what to call the table in an error
     * @throws IllegalStateException if the resource is missing or broken, which is our fault and never a user's
     */
    public static ReviewedTable read(InputStream resource, String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return parse(reader.readAllLines());
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("table " + name + ": " + e.getMessage(), e);
        }
    }

    private static ReviewedTable parse(List<String> lines) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(new Row(number, columns, cells));
            }
        }
        return new ReviewedTable(columns, rows);
    }
}
