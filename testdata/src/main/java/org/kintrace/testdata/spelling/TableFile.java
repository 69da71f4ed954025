package org.kintrace.testdata.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a reviewed table: comment lines with its provenance, a header, then one row per line, cells split by tabs. */
final class TableFile {

    private TableFile() {}

    /** One row; cells are found by the name of their column. */
    record Row(List<String> header, List<String> cells) {

        String text(String column) {
            int at = header.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException("the table has no column " + column);
            }
            return cells.get(at);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** The spellings in the columns given for each profile. */
        Forms forms(Map<SpellingProfile, String> columns) {
            Map<SpellingProfile, List<String>> found = new EnumMap<>(SpellingProfile.class);
            columns.forEach((profile, column) -> {
                String cell = text(column);
                if (!cell.isEmpty()) {
                    found.put(profile, List.of(cell.split(";", -1)));
                }
            });
            return new Forms(found);
        }
    }

    static List<Row> read(String name) {
        try (InputStream bytes = TableFile.class.getResourceAsStream("/org/kintrace/testdata/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("table " + name + " is missing from the program");
            }
            return rows(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(BufferedReader lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else if (cells.size() == header.size()) {
                rows.add(new Row(header, cells));
            } else {
                throw new IllegalStateException(
                        "a row has " + cells.size() + " cells, the header " + header.size());
            }
        }
        return rows;
    }
}
