package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.app.json.RecordCodec;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A table on its way to standard output. */
final class Table {

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        this.header = List.of(header);
    }

    void add(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells under " + header.size() + " headings");
        }
        rows.add(List.of(cells));
    }

    int size() {
        return rows.size();
    }

    void print(PrintWriter out, TableFormat format) {
        switch (format) {
            case TSV -> {
                out.println(String.join("\t", header));
                rows.forEach(row -> out.println(String.join("\t", row.stream().map(Table::tsv).toList())));
            }
            case CSV -> {
                out.print(String.join(",", header.stream().map(Table::csv).toList()) + "\r\n");
                rows.forEach(
                        row -> out.print(String.join(",", row.stream().map(Table::csv).toList()) + "\r\n"));
            }
            case JSON -> printJson(out);
        }
        out.flush();
    }

    private void printJson(PrintWriter out) {
        ArrayNode list = RecordCodec.mapper().createArrayNode();
        for (List<String> row : rows) {
            ObjectNode node = list.addObject();
            for (int i = 0; i < header.size(); i++) {
                node.put(header.get(i), row.get(i));
            }
        }
        out.println(RecordCodec.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(list));
    }

    static String tsv(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** A cell a spreadsheet must not run as a formula gets an apostrophe in front, as spreadsheets themselves do. */
    static String csv(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
