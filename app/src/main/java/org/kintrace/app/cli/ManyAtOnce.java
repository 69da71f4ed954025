package org.kintrace.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.kintrace.app.cli.LinkFile.Content;

/**
 * A delimited file without quotes being read into columns, several stretches of it at once. Takes only files in which every
 * row is well: where one must be left out, nothing is read, because only {@linkplain RowByRow reading from the top} knows
 * its line.
 */
final class ManyAtOnce {

    /** More than rows, so that places are spread over shares and within each. */
    private static final int MANY_PLACES = 1 << 30;

    private final byte[] bytes;
    private final byte separator;
    private final int[] starts;
    private final int idColumn;
    private final boolean[] wanted;
    private final List<Stretch> stretches = new ArrayList<>();
    private int[] idStarts = {};
    private int[] idLengths = {};
    private long[] idKeys = {};

    /**
     * @param starts where each stretch begins, always after a line end, and where the last one ends
     * @param idColumn place of the id
     * @param wanted for each column whether it is kept
     */
    ManyAtOnce(byte[] bytes, byte separator, int[] starts, int idColumn, boolean[] wanted) {
        this.bytes = bytes;
        this.separator = separator;
        this.starts = starts;
        this.idColumn = idColumn;
        this.wanted = wanted;
    }

    /** The columns; empty when a row must be left out. */
    Optional<Content> read() {
        int count = starts.length - 1;
        int[] most = new int[count];
        List<Integer> all = IntStream.range(0, count).boxed().toList();
        AtOnce.each(all, k -> most[k] = mostRows(starts[k], starts[k + 1]));
        int rows = Math.toIntExact(Arrays.stream(most).asLongStream().sum());
        int[][] codes = new int[wanted.length][];
        // Memory never used before is slow to get, so several get it at once.
        AtOnce.each(IntStream.range(-3, wanted.length).boxed().toList(), c -> {
            switch (c) {
                case -3 -> idKeys = new long[rows];
                case -2 -> idStarts = new int[rows + 1];
                case -1 -> idLengths = new int[rows + 1];
                default -> codes[c] = new int[wanted[c] ? rows : 0];
            }
        });
        int before = 0;
        for (int k = 0; k < count; k++) {
            stretches.add(new Stretch(before, codes));
            before += most[k];
        }
        AtomicBoolean well = new AtomicBoolean(true);
        AtOnce.each(all, k -> {
            if (!stretches.get(k).read(starts[k], starts[k + 1])) {
                well.set(false);
            }
        });
        return well.get() ? together() : Optional.empty();
    }

    private Optional<Content> together() {
        Stretch first = stretches.getFirst();
        int rows = closeUp();
        List<Integer> tasks = IntStream.range(-idTasks(), wanted.length).boxed().toList();
        AtomicBoolean different = new AtomicBoolean(true);
        AtOnce.each(tasks, task -> {
            if (task >= 0) {
                stretches.stream().skip(1)
                        .forEach(next -> first.columns.get(task).append(next.columns.get(task)));
            } else if (!areDifferent(rows, -1 - task)) {
                different.set(false);
            }
        });
        idKeys = new long[0];
        return different.get()
                ? Optional.of(
                        new Content(CellColumn.ofDistinct(bytes, idStarts, idLengths, rows), first.columns,
                                rows, List.of()))
                : Optional.empty();
    }

    /** Moves the ids of later stretches down where blank lines before them left room; how many there are. */
    private int closeUp() {
        int rows = 0;
        for (Stretch stretch : stretches) {
            int count = stretch.rows - stretch.begin;
            if (rows != stretch.begin) {
                System.arraycopy(idStarts, stretch.begin + 1, idStarts, rows + 1, count);
                System.arraycopy(idLengths, stretch.begin + 1, idLengths, rows + 1, count);
                System.arraycopy(idKeys, stretch.begin, idKeys, rows, count);
            }
            rows += count;
        }
        return rows;
    }

    private int idTasks() {
        return stretches.size();
    }

    /**
     * Whether all ids of a share of the keys are different. Two long ids with one key are taken for the same, which costs time
     * and nothing else: reading from the top looks closer.
     */
    private boolean areDifferent(int rows, int share) {
        int shares = idTasks();
        // Counted, because whoever makes a list can choose ids that all fall into one share.
        int own = 0;
        for (int row = 0; row < rows; row++) {
            own += CellColumn.place(idKeys[row], MANY_PLACES) % shares == share ? 1 : 0;
        }
        long[] seen = new long[Integer.highestOneBit(Math.max(1, own)) * 4];
        for (int row = 0; row < rows; row++) {
            long key = idKeys[row];
            int place = CellColumn.place(key, MANY_PLACES);
            if (place % shares == share) {
                int slot = place / shares & seen.length - 1;
                while (seen[slot] != 0) {
                    if (seen[slot] == key) {
                        return false;
                    }
                    slot = slot + 1 & seen.length - 1;
                }
                seen[slot] = key;
            }
        }
        return true;
    }

    /** How many rows a stretch can have: one for each line. */
    private int mostRows(int from, int to) {
        long newLines = ByteWords.all((byte) '\n');
        long returns = ByteWords.all((byte) '\r');
        int lines = 1;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = ByteWords.at(bytes, at);
            lines += Long.bitCount(ByteWords.same(word, newLines));
            if (ByteWords.same(word, returns) != 0) {
                for (int k = at; k < at + Long.BYTES; k++) {
                    lines += isLoneReturn(k) ? 1 : 0;
                }
            }
        }
        for (; at < to; at++) {
            lines += bytes[at] == '\n' || isLoneReturn(at) ? 1 : 0;
        }
        return to > from && bytes[to - 1] == '\n' ? lines - 1 : lines;
    }

    private boolean isLoneReturn(int at) {
        return bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n');
    }

    /** One stretch, read by one thread. */
    private final class Stretch {

        private final int begin;
        private final List<CellColumn> columns = new ArrayList<>();
        private int rows;
        private final int[] from = new int[wanted.length];
        private final int[] to = new int[wanted.length];
        private final long separators = ByteWords.all(separator);
        private final long newLines = ByteWords.all((byte) '\n');
        private final long returns = ByteWords.all((byte) '\r');
        private final long escapes = ByteWords.all((byte) '\\');
        private boolean escaped;

        /** @param begin place of its first row among all */
        Stretch(int begin, int[][] codes) {
            this.begin = begin;
            this.rows = begin;
            for (int c = 0; c < wanted.length; c++) {
                columns.add(wanted[c] ? new CellColumn(bytes, codes[c], begin) : CellColumn.NONE);
            }
        }

        /** Reads the rows; false when one must be left out, or its id is written with escapes. */
        boolean read(int start, int end) {
            int at = start;
            while (at < end) {
                escaped = false;
                int cells = 0;
                while (true) {
                    int cellEnd = endOfCell(at, end);
                    boolean last = cellEnd >= end || bytes[cellEnd] != separator;
                    int length = put(cells, at, cellEnd);
                    if (length > 0 || cells < from.length) {
                        cells++;
                    }
                    at = cellEnd + 1;
                    if (last) {
                        break;
                    }
                }
                if (at < end && bytes[at - 1] == '\r' && bytes[at] == '\n') {
                    at++;
                }
                if (cells == 1 && from[0] == to[0]) {
                    continue; // a blank line
                }
                if (cells > from.length || !row(cells)) {
                    return false;
                }
            }
            return true;
        }

        /** Puts down where a cell lies without the spaces around it, and says how long it is. */
        private int put(int cell, int start, int end) {
            int first = start;
            int last = end;
            while (first < last && bytes[first] == ' ') {
                first++;
            }
            while (last > first && bytes[last - 1] == ' ') {
                last--;
            }
            if (cell < from.length) {
                from[cell] = first;
                to[cell] = last;
            }
            return last - first;
        }

        private int endOfCell(int start, int end) {
            for (int at = start; at < end; at += Long.BYTES) {
                long word = ByteWords.at(bytes, at);
                long marks = ByteWords.same(word, separators) | ByteWords.same(word, newLines)
                        | ByteWords.same(word, returns);
                if (separator == '\t') {
                    escaped |= ByteWords.same(word, escapes) != 0;
                }
                if (marks != 0) {
                    return Math.min(end, at + ByteWords.firstOf(marks));
                }
            }
            return end;
        }

        /** Takes a row; false when it cannot be. */
        private boolean row(int cells) {
            Arrays.fill(from, cells, from.length, 0);
            Arrays.fill(to, cells, to.length, 0);
            if (from[idColumn] == to[idColumn] || escaped && hasEscape(idColumn)) {
                return false;
            }
            idStarts[rows + 1] = from[idColumn];
            idLengths[rows + 1] = to[idColumn] - from[idColumn];
            idKeys[rows++] = CellColumn.key(bytes, from[idColumn], to[idColumn]);
            for (int c = 0; c < from.length; c++) {
                if (!wanted[c]) {
                    continue;
                }
                if (escaped && hasEscape(c)) {
                    byte[] plain = TabTable
                            .unescape(new String(bytes, from[c], to[c] - from[c], StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                    columns.get(c).add(plain, 0, plain.length);
                } else {
                    columns.get(c).add(bytes, from[c], to[c]);
                }
            }
            return true;
        }

        private boolean hasEscape(int cell) {
            for (int at = from[cell]; at < to[cell]; at++) {
                if (bytes[at] == '\\') {
                    return true;
                }
            }
            return false;
        }
    }
}
