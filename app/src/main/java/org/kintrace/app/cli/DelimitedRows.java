package org.kintrace.app.cli;

import java.nio.charset.StandardCharsets;

/**
 * The rows of delimited text, cell by cell as stretches of bytes. UTF-8; separated by tabs (then {@code \t \n \\}
 * stand for themselves), commas, semicolons or vertical bars (then cells may be quoted). Spaces around a cell are no part of it.
 */
final class DelimitedRows {

    private final byte[] bytes;
    private final int to;
    private final byte separator;
    private int at;
    private int line;
    private int unclosedOn;

    /**
     * @param from where the first row begins
     * @param to where the last ends
     * @param line of the first row, from 1
     */
    DelimitedRows(byte[] bytes, int from, int to, byte separator, int line) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
        this.separator = separator;
        this.line = line;
    }

    /** One cell, as a stretch of bytes. */
    static final class CellBytes {

        byte[] source = {};
        int from;
        int to;

        int length() {
            return to - from;
        }
    }

    boolean isAtEnd() {
        return at >= to;
    }

    /** Where the next row begins. */
    int at() {
        return at;
    }

    /** Line of the next row. */
    int line() {
        return line;
    }

    /** Line of a quote that is never closed, 0 when there is none. */
    int unclosedOn() {
        return unclosedOn;
    }

    /**
     * Reads one row and says how many cells it has; cells beyond the columns end up in the spare one.
     */
    int readRow(CellBytes[] row, CellBytes spare) {
        int cells = 0;
        boolean more = true;
        while (more) {
            CellBytes cell = cells < row.length ? row[cells] : spare;
            more = nextCell(cell);
            if (cells >= row.length && cell.length() == 0) {
                continue; // separators after the last column
            }
            cells++;
        }
        for (int c = cells; c < row.length; c++) {
            row[c].from = row[c].to = 0;
        }
        return cells;
    }

    /** Reads one cell; false when it was the last of its line. */
    boolean nextCell(CellBytes cell) {
        cell.source = bytes;
        int start = at;
        while (start < to && (bytes[start] == ' ')) {
            start++;
        }
        if (separator != '\t' && start < to && bytes[start] == '"') {
            return quoted(cell, start + 1);
        }
        int end = start;
        boolean escaped = false;
        while (end < to && bytes[end] != separator && bytes[end] != '\n' && bytes[end] != '\r') {
            escaped |= bytes[end] == '\\';
            end++;
        }
        at = end;
        cell.from = start;
        cell.to = end;
        while (cell.to > start && bytes[cell.to - 1] == ' ') {
            cell.to--;
        }
        if (escaped && separator == '\t') {
            byte[] plain = TabTable
                    .unescape(new String(bytes, cell.from, cell.length(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            cell.source = plain;
            cell.from = 0;
            cell.to = plain.length;
        }
        return endCell();
    }

    private boolean quoted(CellBytes cell, int start) {
        int end = start;
        int opened = line;
        boolean doubled = false;
        while (end < to) {
            if (bytes[end] == '"') {
                if (end + 1 >= to || bytes[end + 1] != '"') {
                    break;
                }
                doubled = true;
                end++;
            } else if (bytes[end] == '\n') {
                line++;
            }
            end++;
        }
        unclosedOn = end >= to ? opened : unclosedOn;
        cell.from = start;
        cell.to = Math.min(end, to);
        if (doubled) {
            byte[] plain = new String(bytes, start, cell.length(), StandardCharsets.UTF_8)
                    .replace("\"\"", "\"")
                    .getBytes(StandardCharsets.UTF_8);
            cell.source = plain;
            cell.from = 0;
            cell.to = plain.length;
        }
        at = Math.min(end + 1, to);
        while (at < to && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return endCell();
    }

    private boolean endCell() {
        if (at >= to) {
            return false;
        }
        if (bytes[at] == separator) {
            at++;
            return true;
        }
        if (bytes[at] == '\r') {
            at++;
        }
        if (at < to && bytes[at] == '\n') {
            at++;
        }
        line++;
        return false;
    }
}
