package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.checks.badinput.Nobody.CYRILLIC;
import static org.kintrace.checks.badinput.Nobody.HAN;
import static org.kintrace.checks.badinput.Nobody.LATIN;
import static org.kintrace.checks.badinput.Sheet.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that come in: with the bad rows left out and named, or in another encoding without a letter changed. */
class LeftOutRowsTest {

    @TempDir
    private Path place = Path.of("");
    private Workplace work;

    @BeforeEach
    void makeARegistry() throws Exception {
        work = Workplace.in(place);
    }

    @Test
    void badRowsOfATextAreNamedByLineAndColumnAndTheOthersComeIn() throws Exception {
        Answer answer = work.give(BadInput.of("rows",
                "name,date of birth,village\r" + LATIN + ",2017-13-45,X-1\n"
                        + "," + "1990,X-1\r\n" + LATIN + ",1990\n" + LATIN
                        + ",1990,X-1,more\n=HYPERLINK(1),1990,X-1\n"
                        + "\u202E" + LATIN + ",1990-05-12,X-1\n"),
                "list.csv", "list", "import");
        assertThat(answer.code()).as(answer.err()).isEqualTo(1);
        assertThat(answer.out().lines().filter(line -> line.startsWith("rejected"))
                .map(LeftOutRowsTest::lineAndColumn))
                .containsExactly("2 2", "3 ", "4 ", "5 ", "6 1");
        assertThat(answer.err()).contains("1 rows accepted, 5 rejected");
        answer.isWithoutNames("rows");
    }

    @Test
    void formulasOfASheetAreNotBelieved() throws Exception {
        Answer answer = work.give(BadInput.of("sheet",
                Sheet.below("<row r='2'><c r='A2' t='str'><f>B2&amp;C2</f><v>" + LATIN + "</v></c></row>"
                        + "<row r='7'>" + text("A7", LATIN) + "<c r='B7' t='e'><v>#N/A</v></c></row>"
                        + "<row r='9'>" + text("A9", LATIN) + "</row>")),
                "list.xlsx", "list", "import");
        assertThat(answer.code()).as(answer.err()).isEqualTo(1);
        assertThat(answer.out().lines().filter(line -> line.startsWith("rejected"))
                .map(LeftOutRowsTest::lineAndColumn))
                .containsExactly("2 1", "7 2");
        assertThat(answer.out()).contains("save the list with values only");
        assertThat(answer.err()).contains("1 rows accepted, 2 rejected");
        answer.isWithoutNames("sheet");
    }

    @Test
    void noEncodingChangesALetter() throws Exception {
        String list = "姓名,Имя,note\n" + (HAN + "," + CYRILLIC.replace("қ", "к") + ",x\n").repeat(20);
        Map<String, Charset> encodings = new LinkedHashMap<>();
        encodings.put("UTF-8", StandardCharsets.UTF_8);
        encodings.put("UTF-8 with a mark", StandardCharsets.UTF_8);
        encodings.put("UTF-16 with a mark", StandardCharsets.UTF_16);
        encodings.put("UTF-16LE", StandardCharsets.UTF_16LE);
        encodings.put("GB18030", Charset.forName("GB18030"));
        for (Map.Entry<String, Charset> encoding : encodings.entrySet()) {
            String mark = encoding.getKey().equals("UTF-8 with a mark") ? "\uFEFF" : "";
            Answer answer = work.give(BadInput.of(encoding.getKey(), mark + list, encoding.getValue())
                    .with("--source", "one list"), "list.csv", "list", "import");
            assertThat(answer.code()).as(encoding.getKey() + answer.err()).isZero();
            assertThat(answer.err()).as(encoding.getKey()).contains(encoding.getKey().equals("UTF-8")
                    ? "a list not seen before"
                    : "0 new, 0 changed, 0 vanished, 20 unchanged");
        }
    }

    @Test
    void oldCyrillicIsRecognisedOrAskedForAndNeverMangled() throws Exception {
        String list = "имя,дата рождения,село\n" + "Жканабу,1990,Х\n".repeat(20);
        Answer told = work.give(BadInput.of("told", list).with("--source", "one list"), "list.csv", "list",
                "import");
        assertThat(told.code()).as(told.err()).isZero();
        Answer recognised = work.give(BadInput.of("recognised", list, Charset.forName("windows-1251"))
                .with("--source", "one list"), "list.csv", "list", "import");
        assertThat(recognised.err()).contains("0 new, 0 changed, 0 vanished, 20 unchanged");
        Answer asked = work
                .give(BadInput.of("asked", out -> out.write(new byte[]{'n', 'a', 'm', 'e', '\n', (byte) 0xC6,
                        (byte) 0xEA, '\n'})), "list.csv", "list", "import");
        assertThat(asked.code()).as(asked.err()).isEqualTo(3);
        assertThat(asked.err()).contains("--encoding");
    }

    @Test
    void theHeaderMayStandBelowATitle() throws Exception {
        Answer text = work.give(
                BadInput.of("title", "List of persons\n\nmade in X\n\nname,village\n" + LATIN + ",X-1\n"),
                "list.csv", "list", "import");
        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.err()).contains("1 rows accepted");
        Answer sheet = work.give(BadInput.of("merged title",
                Sheet.ofRows("<row r='1'>" + text("A1", "List of persons")
                        + "</row><row r='5'>" + text("A5", "name") + text("B5", "village")
                        + "</row><row r='6'>" + text("A6", LATIN)
                        + text("B6", "X-1") + "</row>").merged("A1:B1")),
                "list.xlsx", "list", "import");
        assertThat(sheet.code()).as(sheet.err()).isZero();
        assertThat(sheet.err()).contains("1 rows accepted");
    }

    @Test
    void aCellMergedOverSeveralRowsIsSaidAndNotSpreadInSilence() throws Exception {
        Answer answer = work.give(BadInput.of("merged",
                Sheet.below("<row r='2'>" + text("A2", LATIN) + text("B2", "1990")
                        + text("C2", "X-1") + "</row><row r='3'>" + text("A3", LATIN) + text("B3", "1991")
                        + "</row>")
                        .merged("C2:C3")),
                "list.xlsx", "list", "import");
        assertThat(answer.code()).as(answer.err()).isEqualTo(1);
        assertThat(answer.out().lines().filter(line -> line.startsWith("rejected"))
                .map(LeftOutRowsTest::lineAndColumn))
                .containsExactly("3 3");
        assertThat(answer.out()).contains("merged");
    }

    @Test
    void noArgumentIsRepeatedWhenAVerbIsUsedWrongly() {
        List<List<String>> wrong = List.of(List.of("names", "explain", "a", "b", LATIN), List.of(LATIN),
                List.of("list", "import", "x.csv", "--delimiter", LATIN), List.of("dedupe", LATIN),
                List.of("date", "2017", "--day-order", LATIN),
                List.of("list", "import", "x.csv", "--" + LATIN));
        for (List<String> arguments : wrong) {
            Answer answer = Answer.of(arguments);
            assertThat(answer.code()).as("%s", arguments).isEqualTo(2);
            assertThat(answer.err()).contains("--help");
            answer.isWithoutNames(arguments.toString());
        }
    }

    private static String lineAndColumn(String row) {
        String[] cells = row.split("\t", -1);
        return cells[2] + " " + cells[3];
    }
}
