package org.kintrace.registry.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A reviewed table of words: tab-separated, {@code #} lines say purpose, source, licence and date.
 *
 * @param rows in the order of the file
 */
record WordTable(List<Row> rows) {

    /** One word: what it means, in which language (BCP 47), and the word folded. */
    record Row(String meaning, String language, String folded) {}

    WordTable {
        rows = List.copyOf(rows);
    }

    /** Reads a table of this package; each line is meaning, language and words separated by semicolons. */
    static WordTable read(String name) {
        try (InputStream in = WordTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this build");
            }
            List<Row> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    add(line, name, rows);
                }
            }
            return new WordTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line, String name, List<Row> rows) {
        String[] cells = line.split("\t");
        if (cells.length != 3) {
            throw new IllegalStateException(
                    name + " has a line of " + cells.length + " cells, not 3: " + line);
        }
        for (String word : cells[2].split(";")) {
            String folded = HeaderFold.fold(word);
            if (folded.isEmpty()) {
                throw new IllegalStateException(name + " has an empty word: " + line);
            }
            rows.add(new Row(cells[0], cells[1], folded));
        }
    }
}
