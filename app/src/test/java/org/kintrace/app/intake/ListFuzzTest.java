package org.kintrace.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.intake.BadCells;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowReader;
import org.kintrace.registry.intake.RowReading;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SourceRow;

/**
 * Damaged files end in rows, rejected rows or a {@link ListNotReadException}, and in nothing else.
 *
 * <p>{@code -Dkintrace.fuzz.times=10} makes ten times as many.
 */
class ListFuzzTest {

    private static final int TIMES = Integer.getInteger("kintrace.fuzz.times", 1);
    private static final long SEED = Long.getLong("kintrace.fuzz.seed", 20_261_123);
    private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory
            .getThreadMXBean();
    /** All that may be allocated for one small file, garbage included, in bytes. */
    private static final long MOST_ALLOCATED = 64L << 20;

    private static final String TEXT = """
            姓名,Name,Sex,Date of birth,Age,Age on,Passport no,Village,Note
            阿里,Ali,m,1990-05-12,12,2018-01-10,G1234567,"x, y",a
            古丽,"Gül ""G\""",f,05/03/1991,,,11010519491231002X,喀什,"two
            lines"
            ,Баhар,,spring 1990,8 months,2017,,,
            """;
    private static final List<byte[]> TEXTS = List.of(TEXT.getBytes(UTF_8),
            ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), TEXT.getBytes(Charset.forName("GB18030")),
            "ФИО;Пол;Дата рождения\r\nАлим;м;12.05.1990\r\nБахар;ж;\r\n"
                    .getBytes(Charset.forName("windows-1251")));

    @Test
    void damagedTextEndsInRowsOrInAReason() {
        for (int round = 0; round < 3_000 * TIMES; round++) {
            Random random = new Random(SEED + round);
            byte[] bytes = Mutations.ofBytes(TEXTS.get(random.nextInt(TEXTS.size())), random);
            read(bytes, "text, seed " + SEED + ", round " + round);
        }
    }

    @Test
    void damagedZipEndsInRowsOrInAReason() throws Exception {
        byte[] sheet = sheet(new Random(0), 100).zipped();
        for (int round = 0; round < 150 * TIMES; round++) {
            read(Mutations.ofBytes(sheet, new Random(SEED + round)),
                    "zip, seed " + SEED + ", round " + round);
        }
    }

    @Test
    void damagedMarkupEndsInRowsOrInAReason() throws Exception {
        for (int round = 0; round < 300 * TIMES; round++) {
            Random random = new Random(SEED + round);
            read(sheet(random, random.nextInt(5)).zipped(), "markup, seed " + SEED + ", round " + round);
        }
    }

    /** @param damaged which part is damaged; a number beyond the parts damages none */
    private static Spreadsheets sheet(Random random, int damaged) {
        String rows = "<row r='1'>" + Spreadsheets.cell("A1", "Name") + Spreadsheets.cell("B1", "DOB")
                + "</row>"
                + "<row r='2' spans='1:2'><c r='A2' t='s'><v>1</v></c><c r='B2' s='1'><v>33005</v></c></row>"
                + "<row r='3'>" + Spreadsheets.cell("A3", "Ali")
                + "<c r='B3' t='str'><f>A1&amp;1</f><v>x</v></c></row>";
        List<String> names = List.of("xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml",
                "xl/workbook.xml", "xl/_rels/workbook.xml.rels");
        List<String> parts = List.of("<worksheet><sheetData>" + rows + "</sheetData></worksheet>",
                "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>",
                "<sst><si><t>x</t></si><si><r><t>Bahar</t></r><rPh><t>p</t></rPh></si></sst>",
                "<workbook><workbookPr date1904='0'/><sheets><sheet name='a' sheetId='1' id='rId1'/></sheets></workbook>",
                Spreadsheets.relations("worksheet", "worksheets/sheet1.xml", "sharedStrings",
                        "sharedStrings.xml",
                        "styles", "styles.xml"));
        Spreadsheets sheet = Spreadsheets.ofRows("");
        for (int i = 0; i < names.size(); i++) {
            sheet.with(names.get(i), i == damaged ? Mutations.ofMarkup(parts.get(i), random) : parts.get(i));
        }
        return sheet;
    }

    private static void read(byte[] bytes, String what) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try (RowSource rows = ListFile.open(() -> new ByteArrayInputStream(bytes), "x",
                ReadingOptions.fromTheFile())) {
            RowReader reader = new RowReader(ListFile.columns(rows.header(), Optional.empty()),
                    BadCells.REJECT_ROW);
            for (Optional<SourceRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (reader.read(row.get()) instanceof RowReading.RejectedRow rejected) {
                    assertThat(RejectionWords.of(rejected.problems().getFirst())).as(what).isNotBlank();
                }
            }
        } catch (ListNotReadException e) {
            assertThat(e.getMessage()).as(what).isNotBlank();
        } catch (RuntimeException | Error e) {
            fail(what, e);
        }
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).as(what).isLessThan(MOST_ALLOCATED);
    }
}
