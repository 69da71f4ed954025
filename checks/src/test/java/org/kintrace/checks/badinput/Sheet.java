package org.kintrace.checks.badinput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A spreadsheet of one sheet, part by part, so that each can be wrong. */
final class Sheet implements BadInput.Content {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEADER = "<row r='1'>" + text("A1", "name") + text("B1", "date of birth")
            + text("C1", "village") + "</row>";

    private final BadInput.Content rows;

    private Sheet(BadInput.Content rows) {
        this.rows = rows;
    }

    /** The same with these cells shown as one. */
    Sheet merged(String range) {
        return new Sheet(out -> {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            rows.writeTo(whole);
            out.write(whole
                    .toString(StandardCharsets.UTF_8).replace("</worksheet>",
                            "<mergeCells count='1'><mergeCell ref='"
                                    + range + "'/></mergeCells></worksheet>")
                    .getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Rows as XML below a header: name, date of birth, village. */
    static Sheet below(String rows) {
        return ofRows(HEADER + rows);
    }

    static Sheet ofRows(String rows) {
        return new Sheet(out -> out.write(("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8)));
    }

    /** The same piece many times below the header. */
    static Sheet repeating(String piece, int times) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        return new Sheet(out -> {
            out.write(("<worksheet><sheetData>" + HEADER).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    static Sheet ofMarkup(String sheet) {
        return new Sheet(out -> out.write(sheet.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(String reference, String text) {
        return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part(zip, "xl/workbook.xml", "<workbook xmlns:r='" + RELATIONS
                + "'><sheets><sheet name='list' sheetId='1' r:id='rId1'/></sheets></workbook>");
        part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        rows.writeTo(zip);
        zip.closeEntry();
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relation(String type, String target) {
        return "<Relationships><Relationship Id='rId1' Type='" + RELATIONS + "/" + type + "' Target='"
                + target + "'/></Relationships>";
    }
}
