package org.kintrace.checks.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.kintrace.testdata.list.InventedList;

import com.microsoft.playwright.options.FilePayload;

/** Files somebody chooses in a browser. */
final class Incoming {

    private Incoming() {}

    static FilePayload of(InventedList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.writeTo(out);
        return new FilePayload(list.fileName(), "application/octet-stream", out.toByteArray());
    }

    static FilePayload of(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }

    /** A table, every cell in quotes. */
    static FilePayload table(String name, List<List<String>> rows) {
        String text = rows.stream()
                .map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
