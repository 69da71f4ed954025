package org.kintrace.testdata.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kintrace.testdata.truth.ListTruth;

/** One foreign list: a file, how its columns are to be read, and the truth about its rows. */
public final class InventedList {

    private final ListKind kind;
    private final int version;
    private final List<List<String>> rows;
    private final ListTruth truth;

    InventedList(ListKind kind, int version, List<List<String>> rows, ListTruth truth) {
        this.kind = kind;
        this.version = version;
        this.rows = rows;
        this.truth = truth;
    }

    public ListKind kind() {
        return kind;
    }

    /** 1, or 2 for a newer version of the same list. */
    public int version() {
        return version;
    }

    /** A file name that says what it is, such as {@code invented-turkish-1.csv}. */
    public String fileName() {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return "invented-" + name + "-" + version + "." + kind.form().extension();
    }

    /** Rows below the header, bad ones included. */
    public int rowCount() {
        return rows.size();
    }

    /** Field names, as a mapping has them, by heading; {@code ignore} for the notice. */
    public Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        kind.columns().forEach(column -> mapping.put(column.header(), column.holds().field()));
        return mapping;
    }

    public ListTruth truth() {
        return truth;
    }

    /** Writes the file. The stream is left open. */
    public void writeTo(OutputStream out) throws IOException {
        List<String> header = kind.columns().stream().map(ListColumn::header).toList();
        if (kind.form() == FileForm.SHEET) {
            new SheetFile(header, rows).writeTo(out);
        } else {
            new SeparatedFile(kind, header, rows).writeTo(out);
        }
    }
}
