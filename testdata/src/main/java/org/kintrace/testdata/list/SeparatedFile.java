package org.kintrace.testdata.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** Writes rows as CSV or TSV in the encoding of a list; a letter the encoding lacks is an error, never a question mark. */
final class SeparatedFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ListKind kind;
    private final List<String> header;
    private final List<List<String>> rows;

    SeparatedFile(ListKind kind, List<String> header, List<List<String>> rows) {
        this.kind = kind;
        this.header = header;
        this.rows = rows;
    }

    void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, kind.charset().newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPORT).onMalformedInput(CodingErrorAction.REPORT)));
        if (kind.form().hasMark()) {
            writer.write(BYTE_ORDER_MARK);
        }
        write(header, writer);
        for (List<String> row : rows) {
            write(row, writer);
        }
        writer.flush();
    }

    private void write(List<String> cells, Writer writer) throws IOException {
        String separator = kind.form().separator();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(separator);
            }
            String cell = cells.get(i);
            boolean quoted = cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
            writer.write(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        writer.write("\r\n");
    }
}
