package org.kintrace.checks.badinput;

import static org.kintrace.checks.badinput.Nobody.CYRILLIC;
import static org.kintrace.checks.badinput.Nobody.HAN;
import static org.kintrace.checks.badinput.Nobody.LATIN;
import static org.kintrace.checks.badinput.Sheet.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Lists that are refused whole. */
final class BadLists {

    private static final String HEADER = "name,date of birth,village\n";
    private static final String ROW = LATIN + ",1990,X-1\n";
    private static final int TEN_MILLION = 10_000_000;

    private BadLists() {}

    static Stream<BadInput> texts() {
        return Stream.of(
                BadInput.of("an empty file", "").refused("the file is empty"),
                BadInput.of("blank lines only", "\n \n\r\n,,\n").refused("the file is empty"),
                BadInput.of("a header only", HEADER).refused("a header and no row"),
                BadInput.of("rows without a header", ROW + ROW).refused("no column is recognised",
                        "--map full_name=COLUMN"),
                BadInput.of("a separator nobody guesses", (HEADER + ROW).replace(',', '^')).refused("U+005E",
                        "--delimiter"),
                BadInput.of("the wrong separator asked for", HEADER + ROW).with("--delimiter", ";")
                        .refused("commas", "--delimiter"),
                BadInput.of("the same heading twice", "name,village,village\n" + ROW)
                        .refused("columns 2 and 3 have the same heading", "--map"),
                BadInput.of("an encoding nobody knows", HEADER + ROW).with("--encoding", "klingon")
                        .refused("UTF-8, UTF-16, GB18030 and windows-1251"),
                BadInput.of("the wrong encoding asked for", "姓名\n" + HAN + "\n", Charset.forName("GB18030"))
                        .with("--encoding", "UTF-8").refused("line 1, byte 0", "--encoding"),
                BadInput.of("one damaged letter", out -> {
                    out.write((HEADER + CYRILLIC + ",1990,X-1\n").getBytes(StandardCharsets.UTF_8));
                    out.write(0xD0);
                    out.write('\n');
                }).refused("--encoding", "UTF-8"),
                BadInput.of("UTF-16 with half a character",
                        out -> out.write(utf16("\uFEFF" + HEADER + "\uD83D" + ROW)))
                        .refused("line 2", "--encoding"),
                BadInput.of("a NUL in a cell", HEADER + LATIN + "\0,1990,X-1\n").refused("line 2", "NUL"),
                BadInput.of("a quote never closed", HEADER + ROW + "\"" + ROW).refused("line 3",
                        "never closed"),
                BadInput.of("a cell of 10 MB", out -> repeat(out, HEADER + LATIN, "a", TEN_MILLION + 1))
                        .refused("line 2, column 1", "10000000 characters"),
                BadInput.of("100,000 columns", out -> repeat(out, "name", "," + LATIN, 99_999))
                        .refused("line 1 has 100000 columns", "2000"),
                BadInput.of("a million empty lines", out -> repeat(out, "", "\n", 1_000_000))
                        .refused("the file is empty"),
                BadInput.of("a case file",
                        "{\"format\": \"kintrace-case-file\", \"version\": 1, \"" + LATIN + "\": 1}\n")
                        .refused("nothing was taken in"));
    }

    static Stream<BadInput> sheets() {
        return Stream.of(
                BadInput.of("a spreadsheet from before 2007, or locked",
                        out -> out.write(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                        .refused("save it as .xlsx without a password"),
                BadInput.of("a spreadsheet cut in half", out -> out.write(half(Sheet.below(row(2, LATIN)))))
                        .refused("cut short"),
                BadInput.of("a bomb", Sheet.repeating("<row><c><v> </v></c></row>", 3_000_000))
                        .refused("unpacks to more than"),
                BadInput.of("an entity bomb",
                        Sheet.ofMarkup(
                                "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;'>]><worksheet><sheetData>"
                                        + row(1, "&c;") + "</sheetData></worksheet>"))
                        .refused("document type"),
                BadInput.of("a million empty rows", Sheet.repeating("<row/>", 1_000_000))
                        .refused("a header and no row"),
                BadInput.of("a cell far to the right",
                        Sheet.below("<row r='2'>" + text("ZZZZZZ2", LATIN) + "</row>"))
                        .refused("line 2", "columns"),
                BadInput.of("a row number beyond all sheets", Sheet.below(row(99_999_999_999L, LATIN)))
                        .refused("after row"),
                BadInput.of("half a character as a reference", Sheet.below(row(2, LATIN + "&#xD800;")))
                        .refused("after row", "save it again"));
    }

    private static String row(long number, String name) {
        return "<row r='" + number + "'>" + text("A" + number, name) + "</row>";
    }

    private static void repeat(OutputStream out, String begin, String piece, int times) throws IOException {
        out.write(begin.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
        out.write('\n');
    }

    /** Little-endian, half characters included. */
    private static byte[] utf16(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text.chars().forEach(letter -> {
            out.write(letter);
            out.write(letter >> 8);
        });
        return out.toByteArray();
    }

    private static byte[] half(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet.writeTo(out);
        return Arrays.copyOf(out.toByteArray(), out.size() / 2);
    }
}
