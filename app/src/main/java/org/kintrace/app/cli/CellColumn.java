package org.kintrace.app.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;

/** One column while a file is read: each different cell once, found by its bytes. Code 0 is the empty cell. */
class CellColumn {

    /** A column nobody wants. */
    static final CellColumn NONE = new CellColumn(new byte[0], new int[0], 0) {
        @Override
        void add(byte[] source, int from, int to) {
            // Not kept.
        }

        @Override
        void append(CellColumn next) {
            // Not kept.
        }
    };

    private static final int NO_CODES = 16;
    /** Tables of more entries grow two times, not four times: memory never used before is slow to get. */
    private static final int LARGE_TABLE = 1 << 18;
    /** Marks the entry of a cell that is all in its key. */
    private static final long WHOLE = 1L << Integer.SIZE;
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private final byte[] file;
    private byte[] aside = new byte[64];
    private int asideUsed;
    /**
     * Two numbers a place. The first is the key: of cells of up to eight bytes these bytes, so that most cells are told apart
     * without looking elsewhere, of others a hash. The second is the code with the mark {@link #WHOLE}, 0 for an empty place.
     */
    private long[] table = new long[1 << 11];
    private int[] starts = new int[1 << 9];
    private int[] lengths = new int[1 << 9];
    private int distinct = 1;
    private int[] codes;
    private final int begin;
    private int rows;

    /** @param file the bytes cells usually lie in; cells of other arrays are copied */
    CellColumn(byte[] file) {
        this(file, new int[NO_CODES], 0);
    }

    /**
     * A stretch of a column.
     *
     * @param codes of all rows of the column, with room for those of this stretch
     * @param begin place of the first row of the stretch
     */
    CellColumn(byte[] file, int[] codes, int begin) {
        this.file = file;
        this.codes = codes;
        this.begin = begin;
        this.rows = begin;
    }

    /** Different cells that lie one after the other, each behind its length; up to the place where the last one ends. */
    static CellColumn ofLengthAndBytes(ByteBuffer cells, int count) {
        int[] starts = new int[count + 1];
        int[] lengths = new int[count + 1];
        for (int code = 1; code <= count; code++) {
            lengths[code] = cells.getInt();
            starts[code] = cells.position();
            cells.position(starts[code] + lengths[code]);
        }
        return ofDistinct(cells.array(), starts, lengths, count);
    }

    /** Different cells; the code of each is its place in these arrays, from 1. */
    static CellColumn ofDistinct(byte[] file, int[] starts, int[] lengths, int count) {
        CellColumn column = new CellColumn(file);
        column.starts = starts;
        column.lengths = lengths;
        column.distinct = count + 1;
        column.table = new long[0];
        return column;
    }

    /** Adds the cell of the next row, which lies in these bytes; {@code from} is {@code to} for the empty cell. */
    void add(byte[] source, int from, int to) {
        int code = lookUp(source, from, to);
        if (rows == codes.length) {
            codes = Arrays.copyOf(codes, rows + (rows >> 1));
        }
        codes[rows++] = code;
    }

    /** Adds the rows of the next stretch of the same column after these. */
    void append(CellColumn next) {
        int[] here = new int[next.distinct];
        boolean same = true;
        for (int code = 1; code < here.length; code++) {
            byte[] source = next.starts[code] >= 0 ? file : next.aside;
            int from = next.starts[code] >= 0 ? next.starts[code] : -1 - next.starts[code];
            here[code] = lookUp(source, from, from + next.lengths[code]);
            same &= here[code] == code;
        }
        if (!same || rows != next.begin) {
            for (int row = next.begin; row < next.rows; row++) {
                codes[rows++] = here[codes[row]];
            }
        } else {
            rows = next.rows;
        }
    }

    /** Number of codes, the empty cell included. */
    int distinct() {
        return distinct;
    }

    /** The code of a cell, a new one when it was not seen before. */
    int lookUp(byte[] source, int from, int to) {
        if (from == to) {
            return 0;
        }
        boolean whole = isWhole(source, from, to);
        long key = key(source, from, to);
        int slot = slotOf(key, whole, source, from, to);
        if (table[slot + 1] != 0) {
            return (int) table[slot + 1];
        }
        enter(slot, key, whole, distinct);
        return store(source, from, to);
    }

    /** The code of a text, 0 when no cell has it. */
    int find(String text) {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        if (source.length == 0) {
            return 0;
        }
        if (table.length == 0) {
            enterAll();
        }
        int slot = slotOf(key(source, 0, source.length), isWhole(source, 0, source.length), source, 0,
                source.length);
        return (int) table[slot + 1];
    }

    /** Whether the key holds all the bytes. A zero at the end could not be told from none. */
    private static boolean isWhole(byte[] source, int from, int to) {
        return to - from <= Long.BYTES && source[to - 1] != 0;
    }

    /** Eight bytes that stand for a cell that is not empty; never zero, and the cell itself where it is no longer. */
    static long key(byte[] source, int from, int to) {
        if (isWhole(source, from, to)) {
            return ByteWords.first(ByteWords.at(source, from), to - from);
        }
        long hash = to - from;
        for (int at = from; at < to; at += Long.BYTES) {
            hash = (hash ^ ByteWords.first(ByteWords.at(source, at), to - at)) * FACTOR;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }

    /** A number from 0 to below {@code places}, which is a power of two. */
    static int place(long key, int places) {
        long spread = (key ^ key >>> 32) * FACTOR;
        return (int) (spread >>> Integer.SIZE) & places - 1;
    }

    /** Where the cell stands in the table, or the empty place where it would. */
    private int slotOf(long key, boolean whole, byte[] source, int from, int to) {
        int slot = 2 * place(key, table.length / 2);
        while (table[slot + 1] != 0) {
            if (table[slot] == key && (table[slot + 1] & WHOLE) != 0 == whole
                    && (whole || same((int) table[slot + 1], source, from, to))) {
                break;
            }
            slot = slot + 2 & table.length - 1;
        }
        return slot;
    }

    private void enter(int slot, long key, boolean whole, int code) {
        table[slot] = key;
        table[slot + 1] = whole ? WHOLE | code : code;
    }

    /** Cells that came without being looked up are entered when somebody asks for one. */
    private void enterAll() {
        table = new long[Integer.highestOneBit(Math.max(4, distinct)) * 8];
        for (int code = 1; code < distinct; code++) {
            int to = starts[code] + lengths[code];
            boolean whole = isWhole(file, starts[code], to);
            long key = key(file, starts[code], to);
            enter(slotOf(key, whole, file, starts[code], to), key, whole, code);
        }
    }

    private int store(byte[] source, int from, int to) {
        if (distinct == starts.length) {
            int more = distinct * 2;
            starts = Arrays.copyOf(starts, more);
            lengths = Arrays.copyOf(lengths, more);
        }
        lengths[distinct] = to - from;
        starts[distinct] = source == file ? from : keepAside(source, from, to);
        distinct++;
        if (distinct > table.length / 4) {
            grow();
        }
        return distinct - 1;
    }

    /** Copies bytes that do not lie in the file; their places are the negative numbers. */
    private int keepAside(byte[] source, int from, int to) {
        int length = to - from;
        if (asideUsed + length > aside.length) {
            aside = Arrays.copyOf(aside, Math.max(aside.length * 2, asideUsed + length));
        }
        System.arraycopy(source, from, aside, asideUsed, length);
        asideUsed += length;
        return -1 - (asideUsed - length);
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * (old.length < LARGE_TABLE ? 4 : 2)];
        for (int entry = 0; entry < old.length; entry += 2) {
            if (old[entry + 1] != 0) {
                int slot = 2 * place(old[entry], table.length / 2);
                while (table[slot + 1] != 0) {
                    slot = slot + 2 & table.length - 1;
                }
                table[slot] = old[entry];
                table[slot + 1] = old[entry + 1];
            }
        }
    }

    private boolean same(int code, byte[] source, int from, int to) {
        if (lengths[code] != to - from) {
            return false;
        }
        byte[] known = starts[code] >= 0 ? file : aside;
        int start = starts[code] >= 0 ? starts[code] : -1 - starts[code];
        return Arrays.equals(known, start, start + lengths[code], source, from, to);
    }

    String text(int code) {
        if (code == 0) {
            return "";
        }
        return starts[code] >= 0
                ? new String(file, starts[code], lengths[code], StandardCharsets.UTF_8)
                : new String(aside, -1 - starts[code], lengths[code], StandardCharsets.UTF_8);
    }

    /** Length of a cell in bytes. */
    int length(int code) {
        return code == 0 ? 0 : lengths[code];
    }

    /** Copies the bytes of a cell. */
    void copy(int code, byte[] into, int at) {
        if (code != 0) {
            System.arraycopy(starts[code] >= 0 ? file : aside,
                    starts[code] >= 0 ? starts[code] : -1 - starts[code], into, at, lengths[code]);
        }
    }

    /** The finished column. */
    LinkColumn finish(String header, FieldKind kind) {
        String[] values = new String[distinct];
        for (int code = 0; code < distinct; code++) {
            values[code] = text(code);
        }
        return new LinkColumn(header, kind, rows == codes.length ? codes : Arrays.copyOf(codes, rows),
                values);
    }
}
