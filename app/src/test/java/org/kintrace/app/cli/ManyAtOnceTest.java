package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;

/** Reading several stretches at once gives what reading row by row from the top gives, or nothing. */
class ManyAtOnceTest {

    private static final boolean[] WANTED = {false, true, true, true};

    @Test
    void readsWhatReadingFromTheTopReads() {
        for (String separator : List.of("\t", ",", ";", "|")) {
            for (String lineEnd : List.of("\n", "\r\n", "\r")) {
                for (long seed = 0; seed < 20; seed++) {
                    String text = text(separator, lineEnd, seed);
                    assertThat(atOnce(text, separator, 3)).as(text).contains(fromTheTop(text, separator));
                    assertThat(atOnce(text, separator, 1)).as(text).contains(fromTheTop(text, separator));
                }
            }
        }
    }

    @Test
    void readsIdsThatAllFallIntoOneShare() {
        StringBuilder text = new StringBuilder();
        for (int number = 0, rows = 0; rows < 3_000; number++) {
            byte[] id = ("i" + number).getBytes(StandardCharsets.UTF_8);
            if (CellColumn.place(CellColumn.key(id, 0, id.length), 1 << 30) % 8 == 0) {
                text.append("i").append(number).append("\tx\ty\tz\n");
                rows++;
            }
        }
        assertThat(atOnce(text.toString(), "\t", 8)).contains(fromTheTop(text.toString(), "\t"));
    }

    @Test
    void readsNothingWhereARowMustBeLeftOut() {
        for (String bad : List.of("a1\tx\ty\tz\tmore\n", "\tx\ty\tz\n", "r7\tagain\ty\tz\n",
                "written \\t with an escape\tx\ty\tz\n")) {
            String text = text("\t", "\n", 5);
            assertThat(atOnce(text, "\t", 3)).isPresent();
            assertThat(atOnce(text + bad, "\t", 3)).as(bad).isEmpty();
            assertThat(atOnce(bad + text, "\t", 3)).as(bad).isEmpty();
        }
    }

    /** Cells of every length, empty and missing ones, blank lines, spaces around, other letters, escapes, and a last line without an end. */
    private static String text(String separator, String lineEnd, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 200; row++) {
            text.append("r").append(seed % 2 == 0 && row > 100 ? "a long id that no eight bytes hold " : "")
                    .append(row);
            int cells = 1 + random.nextInt(3);
            for (int cell = 1; cell <= cells; cell++) {
                text.append(separator).append(" ".repeat(random.nextInt(2))).append(cell(random))
                        .append(" ".repeat(random.nextInt(2)));
            }
            text.append(separator.repeat(random.nextInt(8) == 0 ? 6 : 0));
            text.append(row == 199 && seed % 3 == 0 ? "" : lineEnd);
            text.append(random.nextInt(20) == 0 && row < 199 ? lineEnd : "");
        }
        return text.toString();
    }

    private static String cell(SplittableRandom random) {
        String word = "abcdefghij".substring(0, random.nextInt(11)) + (random.nextInt(4) == 0 ? "k" : "");
        return switch (random.nextInt(6)) {
            case 0 -> word + "\u00e9\u6751";
            case 1 -> word + "\\" + "n" + word;
            case 2 -> word + " " + word;
            case 3 -> "";
            default -> word;
        };
    }

    private static Optional<List<String>> atOnce(String text, String separator, int stretches) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int k = 1; k < stretches; k++) {
            int at = bytes.length * k / stretches;
            while (at < bytes.length && bytes[at - 1] != '\n') {
                at++;
            }
            starts.add(at);
        }
        starts.add(bytes.length);
        return new ManyAtOnce(bytes, (byte) separator.charAt(0),
                starts.stream().mapToInt(Integer::intValue).toArray(), 0, WANTED).read()
                .map(ManyAtOnceTest::shown);
    }

    private static List<String> fromTheTop(String text, String separator) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        RowByRow rows = new RowByRow(bytes,
                new DelimitedRows(bytes, 0, bytes.length, (byte) separator.charAt(0), 1), WANTED);
        rows.read(0, new int[0]);
        assertThat(rows.content().rejected()).isEmpty();
        return shown(rows.content());
    }

    /** Every id and code, and every value: the codes are those of the order of first appearance. */
    private static List<String> shown(LinkFile.Content content) {
        List<String> shown = new ArrayList<>();
        for (int row = 0; row < content.rows(); row++) {
            shown.add(content.ids().text(row + 1));
        }
        for (int c = 1; c < WANTED.length; c++) {
            LinkColumn column = content.columns().get(c).finish("c" + c, FieldKind.TEXT);
            for (int code : column.codes()) {
                shown.add(code + "=" + column.values()[code]);
            }
        }
        for (int row = 0; row < content.rows(); row += 17) {
            assertThat(content.ids().find(content.ids().text(row + 1))).isEqualTo(row + 1);
        }
        return shown;
    }
}
