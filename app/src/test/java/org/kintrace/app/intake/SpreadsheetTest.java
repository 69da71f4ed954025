package org.kintrace.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.app.intake.Spreadsheets.below;
import static org.kintrace.app.intake.Spreadsheets.cell;
import static org.kintrace.app.intake.Spreadsheets.ofRows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.SourceRow;
import org.kintrace.registry.intake.SpreadsheetFault;

/** Lists as spreadsheets. */
class SpreadsheetTest {

    private static final ReadingOptions ANY = ReadingOptions.fromTheFile();

    @Test
    void readsWhatASpreadsheetProgramWrote() throws Exception {
        byte[] file = Spreadsheets.written(sheet -> {
            sheet.value(0, 0, "姓名");
            sheet.value(0, 1, "出生日期");
            sheet.value(0, 2, "年龄");
            sheet.value(2, 0, "阿依古丽");
            sheet.value(2, 1, LocalDate.of(1990, 5, 12));
            sheet.style(2, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 2, 27);
            sheet.value(3, 0, "ئالىم");
        });
        Lists.Read list = read(file);
        assertThat(list.header()).containsExactly("姓名", "出生日期", "年龄");
        assertThat(list.rows()).containsExactly(new SourceRow(3, List.of("阿依古丽", "1990-05-12", "27")),
                new SourceRow(4, List.of("ئالىم", "", "")));
    }

    @Test
    void keepsAFormulaAsItIsAndNotWhatItShows() throws Exception {
        String row = "<row r='2'><c r='A2' t='str'><f>B2&amp;\"x\"</f><v>shown</v></c></row>";
        assertThat(read(below(row)).rows().getFirst().cells()).containsExactly("=B2&\"x\"", "");
    }

    @Test
    void keepsNumbersAsWritten() throws Exception {
        String row = "<row r='2'>" + cell("A2", "Ali") + "<c r='B2'><v>1.1010519491231E+17</v></c></row>"
                + "<row r='3'>" + cell("A3", "Ali") + "<c r='B3'><v>1E999999999</v></c></row>";
        assertThat(read(below(row)).rows()).extracting(r -> r.cell(2)).containsExactly("110105194912310000",
                "1E999999999");
    }

    @Test
    void readsADateAsPreciselyAsItIsShown() throws Exception {
        String styles = "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy&quot;年&quot;m&quot;月&quot;'/>"
                + "<numFmt numFmtId='171' formatCode='0.00&quot;days&quot;'/></numFmts><cellXfs><xf numFmtId='0'/>"
                + "<xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>";
        String row = "<row r='2'>" + cell("A2", "Ali") + "<c r='B2' s='1'><v>33005</v></c>"
                + "<c r='C2' s='2'><v>33005</v></c><c r='D2' s='3'><v>33005</v></c><c r='E2' s='1'><v>60</v></c></row>";
        assertThat(read(below(row).with("xl/styles.xml", styles)).rows().getFirst().cells()).containsExactly(
                "Ali",
                "1990-05-12", "1990-05", "33005", "60");
    }

    @Test
    void countsDaysFrom1904WhereTheFileSaysSo() {
        assertThat(SheetDates.iso("31543", true, NumberFormats.Precision.DAY)).contains("1990-05-12");
        assertThat(SheetDates.iso("33005.5", false, NumberFormats.Precision.DAY))
                .contains("1990-05-12T12:00");
    }

    @Test
    void leavesTheSmallSignsOfPronunciationOut() throws Exception {
        String strings = "<sst><si><t>Name</t></si><si><t>Note</t></si><si><r><t>喀</t></r><r><t>什</t></r>"
                + "<rPh sb='0' eb='1'><t>kashi</t></rPh></si></sst>";
        String row = "<row r='2'>" + cell("A2", "Ali") + "<c r='B2' t='s'><v>2</v></c></row>";
        assertThat(read(below(row).with("xl/sharedStrings.xml", strings)).rows().getFirst().cells())
                .containsExactly("Ali", "喀什");
    }

    @Test
    void takesTheFirstSheetWithAHeadingOrTheOneAskedFor() throws Exception {
        Spreadsheets two = below("<row r='2'>" + cell("A2", "Ali") + "</row>");
        two.with("xl/workbook.xml",
                "<workbook xmlns:r='x'><sheets><sheet name='cover' sheetId='1' r:id='rId4'/>"
                        + "<sheet name='list' sheetId='2' r:id='rId1'/></sheets></workbook>");
        two.with("xl/_rels/workbook.xml.rels",
                Spreadsheets.relations("worksheet", "worksheets/sheet1.xml", "sharedStrings",
                        "sharedStrings.xml",
                        "styles", "styles.xml", "worksheet", "worksheets/sheet2.xml"));
        two.with("xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row>" + cell("A1", "Hello") + "</row><row>"
                        + cell("A2", "World") + "</row></sheetData></worksheet>");
        assertThat(read(two).header()).containsExactly("Name", "Note");
        assertThat(Lists.read(two.zipped(), "x", ANY.withSheet("Cover")).header()).containsExactly("Hello");
        assertThat(Lists.read(two.zipped(), "x", ANY.withSheet("#2")).header()).containsExactly("Name",
                "Note");
        assertThat(Lists.fault(two.zipped(), ANY.withSheet("third")))
                .isEqualTo(new SpreadsheetFault.NoSuchSheet());
    }

    @Test
    void readsSheetsThatCountNothing() throws Exception {
        Spreadsheets bare = ofRows("<row><c t='inlineStr'><is><t>Name</t></is></c></row>"
                + "<row><c t='inlineStr'><is><t>Ali</t></is></c></row>");
        assertThat(read(bare).rows()).containsExactly(new SourceRow(2, List.of("Ali")));
    }

    @Test
    void refusesAHeadingWithoutRows() throws Exception {
        assertThat(fault(below(""))).isEqualTo(new FileFault.NoRows());
        assertThat(fault(ofRows(""))).isEqualTo(new FileFault.EmptyFile());
    }

    @Test
    void refusesACellFarToTheRight() throws Exception {
        assertThat(fault(below("<row r='2'>" + cell("ZZZZZZ2", "x") + "</row>")))
                .isEqualTo(new FileFault.TooManyColumns(2, 321_272_406, 2_000));
    }

    @Test
    void refusesATextThatIsNotThere() throws Exception {
        for (String number : List.of("2000000000", "-1", "99999999999999999999", "x")) {
            assertThat(fault(below("<row r='2'><c r='A2' t='s'><v>" + number + "</v></c></row>"))).as(number)
                    .isEqualTo(new SpreadsheetFault.DamagedSheet(2));
        }
    }

    @Test
    void refusesADocumentType() throws Exception {
        String sheet = "<!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                + "<worksheet><sheetData><row r='1'>" + cell("A1", "&b;") + "</row></sheetData></worksheet>";
        assertThat(fault(below("").with("xl/worksheets/sheet1.xml", sheet)))
                .isEqualTo(new SpreadsheetFault.DocumentType());
        assertThat(fault(
                below("").with("xl/workbook.xml", "<!-- x --><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>")))
                .isEqualTo(new SpreadsheetFault.DocumentType());
    }

    @Test
    void refusesMarkupWithoutAnEnd() throws Exception {
        assertThat(fault(below("<row r='2' x='" + "a".repeat(100_000) + "'></row>")))
                .isInstanceOf(SpreadsheetFault.DamagedSheet.class);
        assertThat(
                fault(below("<!--" + " >".repeat(100_000) + "--><row r='2'>" + cell("A2", "x") + "</row>")))
                .isInstanceOf(SpreadsheetFault.DamagedSheet.class);
    }

    @Test
    void passesOverCommentsAndReadsSections() throws Exception {
        String row = "<!-- <row> --><?x a>b?><row r='2'>" + cell("A2", "<![CDATA[a<b>]]]>c") + "</row>";
        assertThat(read(below(row)).rows().getFirst().cells()).containsExactly("a<b>]c", "");
    }

    @Test
    void refusesAZipBomb() throws Exception {
        byte[] zeros = new byte[70 << 20];
        Arrays.fill(zeros, (byte) ' ');
        assertThat(fault(below("").with("xl/media/image1.png", zeros)))
                .isEqualTo(new SpreadsheetFault.ExpandsTooFar(1L << 30));
    }

    @Test
    void refusesMoreBytesThanAListMayUnpackTo() throws Exception {
        byte[] file = below("<row r='2'>" + cell("A2", "x".repeat(20_000)) + "</row>").zipped();
        ListLimits few = new ListLimits(30_000, 10, 10, 100_000, 10_000);
        assertThat(Lists.fault(file, ANY.withLimits(few)))
                .isEqualTo(new SpreadsheetFault.ExpandsTooFar(10_000));
    }

    @Test
    void countsBlankRowsToo() throws Exception {
        ListLimits few = new ListLimits(100, 10, 10, 100_000, 100_000);
        byte[] file = below("<row/>".repeat(10) + "<row>" + cell("A12", "Ali") + "</row>").zipped();
        assertThat(Lists.fault(file, ANY.withLimits(few))).isEqualTo(new FileFault.TooManyRows(10));
    }

    @Test
    void refusesARowLongerThanACellMayBe() throws Exception {
        String row = "<row r='2'>" + cell("A2", "x".repeat(60)) + cell("B2", "x".repeat(60)) + "</row>";
        ListLimits few = new ListLimits(100, 10, 10, 100_000, 100_000);
        assertThat(Lists.fault(below(row).zipped(), ANY.withLimits(few)))
                .isEqualTo(new FileFault.CellBeyondLimit(2, OptionalInt.empty(), 100));
    }

    @Test
    void refusesAPathThatLeadsOutside() throws Exception {
        assertThat(fault(below("").with("../evil.xml", "<a/>"))).isEqualTo(new SpreadsheetFault.UnsafePart());
        assertThat(fault(below("").with("xl/SHAREDSTRINGS.xml", "<sst/>")))
                .isEqualTo(new SpreadsheetFault.UnsafePart());
    }

    @Test
    void refusesMoreThanAFewPartsOfASpreadsheet() throws Exception {
        Spreadsheets many = below("");
        for (int i = 0; i < 2_001; i++) {
            many.with("xl/p" + i + ".xml", "<a/>");
        }
        assertThat(fault(many)).isEqualTo(new SpreadsheetFault.TooManyParts(2_000));
    }

    @Test
    void refusesAFileCutInHalf() throws Exception {
        byte[] file = below("<row r='2'>" + cell("A2", "Ali") + "</row>").zipped();
        assertThat(Lists.fault(Arrays.copyOf(file, file.length / 2), ANY))
                .isInstanceOf(SpreadsheetFault.class);
        assertThat(Lists.fault(Arrays.copyOf(file, 10), ANY)).isEqualTo(new SpreadsheetFault.Damaged());
    }

    @Test
    void refusesWhatIsLockedOrOld() {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
                (byte) 0xE1};
        assertThat(Lists.fault(compound, ANY)).isEqualTo(new SpreadsheetFault.LockedOrOld());
    }

    @Test
    void doesNotFollowLinksOutOfTheFile() throws Exception {
        String relations = "<Relationships><Relationship Id='rId1' Type='x/worksheet' TargetMode='External' "
                + "Target='https://example.invalid/sheet.xml'/></Relationships>";
        assertThat(fault(below("").with("xl/_rels/workbook.xml.rels", relations)))
                .isEqualTo(new FileFault.EmptyFile());
    }

    private static Lists.Read read(Spreadsheets sheet) throws Exception {
        return read(sheet.zipped());
    }

    private static Lists.Read read(byte[] file) throws Exception {
        return Lists.read(file, "list.xlsx", ANY);
    }

    private static @Nullable ListFault fault(Spreadsheets sheet) throws Exception {
        return Lists.fault(sheet.zipped(), ANY);
    }
}
