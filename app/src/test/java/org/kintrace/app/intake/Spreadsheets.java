package org.kintrace.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Spreadsheets for tests: whole ones by a library, odd ones part by part. */
final class Spreadsheets {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Spreadsheets() {}

    /** One sheet written by a spreadsheet library. */
    static byte[] written(Consumer<Worksheet> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            rows.accept(workbook.newWorksheet("list"));
        }
        return out.toByteArray();
    }

    /** A spreadsheet of one sheet with these rows, as XML. */
    static Spreadsheets ofRows(String rows) {
        Spreadsheets sheet = new Spreadsheets();
        sheet.with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        sheet.with("xl/workbook.xml", "<workbook xmlns:r='" + RELATIONS
                + "'><sheets><sheet name='list' sheetId='1' r:id='rId1'/></sheets></workbook>");
        sheet.with("xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml", "sharedStrings",
                        "sharedStrings.xml", "styles", "styles.xml"));
        sheet.with("xl/sharedStrings.xml", "<sst><si><t>Name</t></si><si><t>Note</t></si></sst>");
        sheet.with("xl/styles.xml", "<styleSheet/>");
        return sheet.with("xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** The same with a heading above: Name in A, Note in B. */
    static Spreadsheets below(String rows) {
        return ofRows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>" + rows);
    }

    static String cell(String reference, String text) {
        return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='rId").append(i / 2 + 1).append("' Type='").append(RELATIONS)
                    .append('/')
                    .append(typesAndTargets[i]).append("' Target='").append(typesAndTargets[i + 1])
                    .append("'/>");
        }
        return xml.append("</Relationships>").toString();
    }

    Spreadsheets with(String part, String xml) {
        return with(part, xml.getBytes(UTF_8));
    }

    Spreadsheets with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    byte[] zipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
