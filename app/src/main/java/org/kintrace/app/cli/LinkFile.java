package org.kintrace.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.intake.ListFile;
import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SourceRow;

/**
 * A delimited file of persons as columns of distinct cells: the fast way into linking for large plain files. Cells are
 * looked up as bytes and become text once per different value, so a million rows cost little memory.
 *
 * <p>UTF-8, with or without a mark at the start; separated by tabs (then {@code \t \n \\} stand for themselves), commas
 * or semicolons (then cells may be quoted). Spaces around a cell are no part of it.
 */
final class LinkFile {

    private final byte[] bytes;
    private final int[] lines;
    private final byte separator;
    private final List<String> header = new ArrayList<>();
    private int at;
    private int line = 1;
    private int unclosedOn;

    /** @param lines for each line of the bytes its line in the file a person has; empty when they are the same */
    private LinkFile(byte[] bytes, int[] lines) {
        this.bytes = bytes;
        this.lines = lines;
        this.at = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf
                        ? 3
                        : 0;
        this.separator = guessSeparator();
    }

    /**
     * Reads the file and its header line. Plain UTF-8 text is read as bytes; everything else (spreadsheets, other
     * encodings) goes through the reader of foreign lists first.
     */
    static LinkFile open(Path path) throws CommandFailedException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(InputFile.readable(path));
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.BAD_INPUT,
                    "cannot read the file " + path + "; check that it exists and may be read", e);
        } catch (OutOfMemoryError e) {
            throw new CommandFailedException(ExitCode.BAD_INPUT,
                    "the file " + path + " is larger than 2 GB; split it", e);
        }
        if (bytes.length == 0) {
            throw new CommandFailedException(ExitCode.BAD_INPUT,
                    "the file " + path + " is empty; its first line must name the columns");
        }
        LinkFile file = PlainText.isPlain(bytes) ? new LinkFile(bytes, new int[0]) : foreign(path);
        file.readHeader(path);
        return file;
    }

    /** Rewrites a foreign list as plain tab-separated text, remembering on which line each row was. */
    private static LinkFile foreign(Path path) throws CommandFailedException {
        StringBuilder text = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        try (RowSource rows = ListFile.open(path, ReadingOptions.fromTheFile())) {
            append(rows.header(), text);
            lines.add((int) rows.headerLine());
            for (Optional<SourceRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                append(row.get().cells(), text);
                lines.add((int) row.get().line());
            }
        } catch (ListNotReadException e) {
            throw new CommandFailedException(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()), e);
        }
        return new LinkFile(text.toString().getBytes(StandardCharsets.UTF_8),
                lines.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void append(List<String> cells, StringBuilder text) {
        for (int c = 0; c < cells.size(); c++) {
            text.append(c == 0 ? "" : "\t").append(TabTable.escape(cells.get(c)).replace('\r', ' '));
        }
        // A tab keeps a file of one column tab-separated; the cell after it is empty and has no heading.
        text.append(cells.size() == 1 ? "\t\n" : "\n");
    }

    private byte guessSeparator() {
        int tabs = 0;
        int commas = 0;
        int semicolons = 0;
        for (int i = at; i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
            tabs += bytes[i] == '\t' ? 1 : 0;
            commas += bytes[i] == ',' ? 1 : 0;
            semicolons += bytes[i] == ';' ? 1 : 0;
        }
        if (tabs > 0) {
            return '\t';
        }
        return (byte) (semicolons > commas ? ';' : ',');
    }

    private void readHeader(Path path) throws CommandFailedException {
        List<CellBytes> cells = new ArrayList<>();
        while (true) {
            CellBytes cell = new CellBytes();
            boolean more = nextCell(cell);
            cells.add(cell);
            if (!more) {
                break;
            }
        }
        for (CellBytes cell : cells) {
            header.add(new String(cell.source, cell.from, cell.length(), StandardCharsets.UTF_8));
        }
        if (header.stream().allMatch(String::isBlank)) {
            throw new CommandFailedException(ExitCode.BAD_INPUT,
                    "the first line of " + path + " is blank; it must name the columns");
        }
    }

    List<String> header() {
        return header;
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

    /** What a row had to say that could not be used; lines are counted from 1. */
    enum RowFault {
        MISSING_ID, REPEATED_ID, TOO_MANY_CELLS
    }

    /** A row left out. */
    record RejectedRow(int line, RowFault fault) {}

    /** The columns read, with the rows left out. */
    record Content(CellColumn ids, List<CellColumn> columns, int rows, List<RejectedRow> rejected) {}

    /**
     * Reads all rows.
     *
     * @param idColumn place of the id, or -1 to number the rows by their line
     * @param wanted for each column whether it is kept
     */
    Content read(int idColumn, boolean[] wanted) throws CommandFailedException {
        CellColumn ids = new CellColumn(bytes);
        List<CellColumn> columns = new ArrayList<>();
        for (boolean keep : wanted) {
            columns.add(keep ? new CellColumn(bytes) : CellColumn.NONE);
        }
        List<RejectedRow> rejected = new ArrayList<>();
        CellBytes[] row = new CellBytes[wanted.length];
        for (int c = 0; c < row.length; c++) {
            row[c] = new CellBytes();
        }
        CellBytes spare = new CellBytes();
        while (at < bytes.length) {
            int here = line <= lines.length ? lines[line - 1] : line;
            int cells = readRow(row, spare);
            if (cells == 1 && row[0].length() == 0) {
                continue; // a blank line
            }
            if (cells > row.length) {
                rejected.add(new RejectedRow(here, RowFault.TOO_MANY_CELLS));
                continue;
            }
            CellBytes id = idColumn < 0 ? numbered(here, spare) : row[idColumn];
            int known = ids.distinct();
            if (id.length() == 0) {
                rejected.add(new RejectedRow(here, RowFault.MISSING_ID));
            } else if (ids.lookUp(id) < known) {
                rejected.add(new RejectedRow(here, RowFault.REPEATED_ID));
            } else {
                for (int c = 0; c < row.length; c++) {
                    columns.get(c).add(row[c]);
                }
            }
        }
        if (unclosedOn > 0) {
            throw new CommandFailedException(ExitCode.BAD_INPUT, "a quote opened on line " + unclosedOn
                    + " is never closed; close it, or double the quotes inside cells");
        }
        return new Content(ids, columns, ids.distinct() - 1, rejected);
    }

    private static CellBytes numbered(int line, CellBytes into) {
        into.source = Integer.toString(line).getBytes(StandardCharsets.US_ASCII);
        into.from = 0;
        into.to = into.source.length;
        return into;
    }

    private int readRow(CellBytes[] row, CellBytes spare) {
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
    private boolean nextCell(CellBytes cell) {
        cell.source = bytes;
        int start = at;
        while (start < bytes.length && (bytes[start] == ' ')) {
            start++;
        }
        if (separator != '\t' && start < bytes.length && bytes[start] == '"') {
            return quoted(cell, start + 1);
        }
        int end = start;
        boolean escaped = false;
        while (end < bytes.length && bytes[end] != separator && bytes[end] != '\n' && bytes[end] != '\r') {
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
        while (end < bytes.length) {
            if (bytes[end] == '"') {
                if (end + 1 >= bytes.length || bytes[end + 1] != '"') {
                    break;
                }
                doubled = true;
                end++;
            } else if (bytes[end] == '\n') {
                line++;
            }
            end++;
        }
        unclosedOn = end >= bytes.length ? opened : unclosedOn;
        cell.from = start;
        cell.to = Math.min(end, bytes.length);
        if (doubled) {
            byte[] plain = new String(bytes, start, cell.length(), StandardCharsets.UTF_8)
                    .replace("\"\"", "\"")
                    .getBytes(StandardCharsets.UTF_8);
            cell.source = plain;
            cell.from = 0;
            cell.to = plain.length;
        }
        at = Math.min(end + 1, bytes.length);
        while (at < bytes.length && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return endCell();
    }

    private boolean endCell() {
        if (at >= bytes.length) {
            return false;
        }
        if (bytes[at] == separator) {
            at++;
            return true;
        }
        if (bytes[at] == '\r') {
            at++;
        }
        if (at < bytes.length && bytes[at] == '\n') {
            at++;
        }
        line++;
        return false;
    }
}
