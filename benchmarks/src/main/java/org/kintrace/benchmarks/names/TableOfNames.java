package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in a text file: first line the names of the columns, cells apart by tabs.
 *
 * @param header names of the columns
 * @param rows cells, one list per row
 */
record TableOfNames(List<String> header, List<List<String>> rows) {

    static TableOfNames read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isEmpty()) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return new TableOfNames(rows.removeFirst(), rows);
    }

    /** The cell of a row under a column, empty where the table has no such column or the row is short. */
    String cell(List<String> row, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }
}
