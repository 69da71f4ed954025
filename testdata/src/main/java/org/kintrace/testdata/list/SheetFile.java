package org.kintrace.testdata.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes rows as a spreadsheet: the smallest package ECMA-376 (Office Open XML) allows, with one sheet.
 *
 * <p>By hand, because spreadsheet libraries put the time of writing into their files, and the same seed must give the
 * same bytes.
 */
final class SheetFile {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2022, 3, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<String> header;
    private final List<List<String>> rows;

    SheetFile(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                + "worksheet+xml\"/></Types>");
        part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                + "\"><sheets><sheet name=\"INVENTED\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        sheet(zip);
        zip.finish();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + RELATIONS + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private void sheet(ZipOutputStream zip) throws IOException {
        begin(zip, "xl/worksheets/sheet1.xml");
        text(zip, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row(zip, 1, header);
        for (int i = 0; i < rows.size(); i++) {
            row(zip, i + 2, rows.get(i));
        }
        text(zip, "</sheetData></worksheet>");
        zip.closeEntry();
    }

    private static void row(ZipOutputStream zip, int number, List<String> cells) throws IOException {
        StringBuilder xml = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String at = (char) ('A' + column) + String.valueOf(number);
            if (cell.matches("\\d{1,3}")) {
                xml.append("<c r=\"").append(at).append("\"><v>").append(cell).append("</v></c>");
            } else if (!cell.isEmpty()) {
                xml.append("<c r=\"").append(at).append("\" t=\"inlineStr\"><is><t>").append(escaped(cell))
                        .append("</t></is></c>");
            }
        }
        text(zip, xml.append("</row>").toString());
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        begin(zip, name);
        text(zip, xml);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        text(zip, HEAD);
    }

    private static void text(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
