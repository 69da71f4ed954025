package org.kintrace.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The reviewed tables beside this package: tab-separated, UTF-8, lines with # are about the table itself. */
final class TableFile {

    private TableFile() {}

    /**
     * One row.
     *
     * @param key how the explanation names it: file without ending, colon, first cell
     */
    record Row(String key, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The rows of {@code name.tsv}, in order. */
    static List<Row> rows(String name) {
        List<Row> rows = new ArrayList<>();
        try (InputStream stream = TableFile.class.getResourceAsStream(name + ".tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + ".tsv is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    List<String> cells = List.of(line.split("\t", -1));
                    rows.add(new Row(name + ":" + cells.getFirst(), cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + ".tsv cannot be read", e);
        }
        return rows;
    }
}
