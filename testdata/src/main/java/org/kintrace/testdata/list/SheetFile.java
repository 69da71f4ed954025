package org.kintrace.testdata.list;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows as a spreadsheet. Written twice, because the library puts today's time into its files. */
final class SheetFile {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2022, 3, 1, 0, 0);

    private final List<String> header;
    private final List<List<String>> rows;

    SheetFile(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(first, "Kintrace", "1.0")) {
            Worksheet sheet = book.newWorksheet("INVENTED");
            write(0, header, sheet);
            for (int i = 0; i < rows.size(); i++) {
                write(i + 1, rows.get(i), sheet);
            }
        }
        withoutTime(first.toByteArray(), out);
    }

    private static void write(int row, List<String> cells, Worksheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.matches("\\d{1,3}")) {
                sheet.value(row, column, Integer.parseInt(cell));
            } else if (!cell.isEmpty()) {
                sheet.value(row, column, cell);
            }
        }
    }

    private static void withoutTime(byte[] book, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(ALWAYS);
                zip.putNextEntry(same);
                zip.write(part.getName().equals("docProps/core.xml")
                        ? fixed(parts.readAllBytes())
                        : parts.readAllBytes());
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static byte[] fixed(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", ALWAYS + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
