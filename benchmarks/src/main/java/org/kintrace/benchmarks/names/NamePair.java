package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.names.LabelledPair;
import org.kintrace.names.WrittenName;

/**
 * One row of a labelled pair file.
 *
 * @param same whether both are one name
 * @param flag how the pair came about
 * @param kind s a single name, p a person's full name, t a place, empty where the file does not tell
 * @param entity key of the first name, empty where the file does not tell
 */
record NamePair(WrittenName a, WrittenName b, boolean same, String flag, String kind, String entity) {

    /** All pairs of a file, pairs of one place under unrelated words left out. */
    static List<NamePair> read(Path file) throws IOException {
        TableOfNames table = TableOfNames.read(file);
        List<NamePair> pairs = new ArrayList<>();
        for (List<String> row : table.rows()) {
            String flag = table.cell(row, "flag");
            if (!flag.equals("exonym")) {
                pairs.add(new NamePair(WrittenName.of(table.cell(row, "name_a"), table.cell(row, "script_a")),
                        WrittenName.of(table.cell(row, "name_b"), table.cell(row, "script_b")),
                        table.cell(row, "same").equals("1"), flag + table.cell(row, "variant"),
                        table.cell(row, "kind"), table.cell(row, "entity_a")));
            }
        }
        return pairs;
    }

    boolean place() {
        return kind.equals("t");
    }

    /** Whether either side is written in one of the ways. */
    boolean either(Spelling spelling) {
        return Spelling.of(a) == spelling || Spelling.of(b) == spelling;
    }

    LabelledPair labelled() {
        return new LabelledPair(a, b, same, 1, entity);
    }
}
