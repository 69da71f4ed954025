package org.kintrace.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.cli.DelimitedRows.CellBytes;
import org.kintrace.app.intake.ListFile;
import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SourceRow;

/**
 * A delimited file of persons as columns of distinct cells: the fast way into linking for large plain files. Cells are
 * looked up as bytes and become text once per different value, so a million rows cost little memory.
 *
 * <p>UTF-8, with or without a mark at the start; separated by tabs (then {@code \t \n \\} stand for themselves), commas,
 * semicolons or vertical bars (then cells may be quoted). Spaces around a cell are no part of it.
 */
final class LinkFile {

    private static final int SMALLEST_STRETCH = 1 << 18;

    private final byte[] bytes;
    private final boolean hasQuotes;
    private final int[] lines;
    private final byte separator;
    private final List<String> header = new ArrayList<>();
    private final int begin;
    private int firstRow;
    private int firstLine = 1;

    /** @param lines for each line of the bytes its line in the file a person has; empty when they are the same */
    private LinkFile(byte[] bytes, boolean hasQuotes, int[] lines) {
        this.bytes = bytes;
        this.hasQuotes = hasQuotes;
        this.lines = lines;
        this.begin = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf
                        ? 3
                        : 0;
        this.separator = guessSeparator();
    }

    /** The bytes of the file, at least one. */
    static byte[] bytes(Path path) throws CommandFailedException {
        byte[] bytes;
        try {
            bytes = FileBytes.read(InputFile.readable(path));
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
        return bytes;
    }

    /**
     * Reads the header line. Plain UTF-8 text is read as bytes; everything else (spreadsheets, other encodings) goes
     * through the reader of foreign lists first.
     *
     * @param bytes of the file
     */
    static LinkFile open(Path path, byte[] bytes) throws CommandFailedException {
        PlainText seen = PlainText.of(bytes);
        LinkFile file = seen.isPlain() ? new LinkFile(bytes, seen.hasQuotes(), new int[0]) : foreign(path);
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
        // Separated by tabs, so that quotes are letters like others.
        return new LinkFile(text.toString().getBytes(StandardCharsets.UTF_8), true,
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
        int[] seen = new int[128];
        for (int i = begin; i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
            if (bytes[i] >= 0) {
                seen[bytes[i]]++;
            }
        }
        if (seen['\t'] > 0) {
            return '\t';
        }
        int best = ',';
        for (int other : new int[]{';', '|'}) {
            best = seen[other] > seen[best] ? other : best;
        }
        return (byte) best;
    }

    private void readHeader(Path path) throws CommandFailedException {
        List<CellBytes> cells = new ArrayList<>();
        DelimitedRows rows = new DelimitedRows(bytes, begin, bytes.length, separator, 1);
        boolean more = true;
        while (more) {
            CellBytes cell = new CellBytes();
            more = rows.nextCell(cell);
            cells.add(cell);
        }
        firstRow = rows.at();
        firstLine = rows.line();
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
     * @param threads what is read does not depend on it
     */
    Content read(int idColumn, boolean[] wanted, int threads) throws CommandFailedException {
        if (idColumn >= 0 && (separator == '\t' || !hasQuotes)) {
            Optional<Content> read = new ManyAtOnce(bytes, separator, stretches(threads), idColumn, wanted)
                    .read();
            if (read.isPresent()) {
                return read.get();
            }
        }
        // Alone from the top, so that every line has its number: rows are left out, and the person is told which.
        RowByRow whole = new RowByRow(bytes, new DelimitedRows(bytes, firstRow, bytes.length, separator,
                firstLine), wanted);
        whole.read(idColumn, lines);
        if (whole.unclosedOn() > 0) {
            throw new CommandFailedException(ExitCode.BAD_INPUT,
                    "a quote opened on line " + whole.unclosedOn()
                            + " is never closed; close it, or double the quotes inside cells");
        }
        return whole.content();
    }

    /** Where each stretch begins, always after a line end, and where the last one ends. */
    private int[] stretches(int threads) {
        int wanted = (int) Math.clamp((bytes.length - firstRow) / SMALLEST_STRETCH, 1, (long) threads);
        List<Integer> starts = new ArrayList<>(List.of(firstRow));
        for (int k = 1; k < wanted; k++) {
            int at = firstRow + (int) ((long) (bytes.length - firstRow) * k / wanted);
            while (at < bytes.length && bytes[at - 1] != '\n') {
                at++;
            }
            if (at > starts.getLast() && at < bytes.length) {
                starts.add(at);
            }
        }
        starts.add(bytes.length);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
