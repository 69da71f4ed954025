package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/** A floor under accuracy on a public set; the full figures are in benchmarks/RESULTS.md. */
class FebrlTest {

    private static final List<FieldKind> KINDS = List.of(FieldKind.IGNORE, FieldKind.GIVEN_NAME,
            FieldKind.FAMILY_NAME, FieldKind.ADDRESS, FieldKind.ADDRESS, FieldKind.ADDRESS, FieldKind.PLACE,
            FieldKind.POSTCODE, FieldKind.PLACE, FieldKind.BIRTH_DATE, FieldKind.DOCUMENT_NUMBER);

    @Test
    void linksTheTwoFilesAlmostWithoutError() throws IOException {
        List<String[]> a = read("febrl4a.csv");
        List<String[]> b = read("febrl4b.csv");
        TableLinkage linkage = Linkage.link(table(a), table(b), LinkageSettings.withThreads(2));
        int right = 0;
        int claimed = 0;
        for (LinkedPair pair : linkage.pairs(false)) {
            if (pair.probability() >= 0.5) {
                claimed++;
                right += number(a.get(pair.first())).equals(number(b.get(pair.second() - a.size()))) ? 1 : 0;
            }
        }
        assertThat(2.0 * right / (claimed + 5000)).isGreaterThanOrEqualTo(0.9994);
    }

    private static String number(String[] row) {
        return row[0].split("-")[1];
    }

    private static List<String[]> read(String name) throws IOException {
        try (InputStream in = FebrlTest.class.getResourceAsStream(name)) {
            List<String[]> rows = new ArrayList<>();
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).filter(line -> !line.isBlank())
                    .forEach(line -> rows.add(line.split(", ?", -1)));
            return rows;
        }
    }

    private static LinkTable table(List<String[]> rows) {
        List<LinkColumn> columns = new ArrayList<>();
        for (int c = 1; c < KINDS.size(); c++) {
            int column = c;
            columns.add(LinkColumn.of("c" + c, KINDS.get(c),
                    rows.stream().map(row -> row[column].strip()).toList()));
        }
        return new LinkTable(rows.size(), columns);
    }
}
