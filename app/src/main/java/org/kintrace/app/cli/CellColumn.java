package org.kintrace.app.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;

/** One column while a file is read: each different cell once, found by its bytes. Code 0 is the empty cell. */
class CellColumn {

    /** A column nobody wants. */
    static final CellColumn NONE = new CellColumn(new byte[0]) {
        @Override
        void add(DelimitedRows.CellBytes cell) {
            // Not kept.
        }

        @Override
        void append(CellColumn next) {
            // Not kept.
        }
    };

    private final byte[] file;
    private byte[] aside = new byte[64];
    private int asideUsed;
    /** Hash above, code below: most cells are told apart without looking at their bytes. */
    private long[] table = new long[1 << 12];
    private int[] starts = new int[1 << 10];
    private int[] lengths = new int[1 << 10];
    private int distinct = 1;
    private int[] codes = new int[1 << 10];
    private int rows;

    /** @param file the bytes cells usually lie in; cells of other arrays are copied */
    CellColumn(byte[] file) {
        this.file = file;
    }

    /** Different cells that lie one after the other, each behind its length; up to the place where the last one ends. */
    static CellColumn ofLengthAndBytes(ByteBuffer cells, int count) {
        CellColumn column = new CellColumn(cells.array());
        column.starts = new int[count + 1];
        column.lengths = new int[count + 1];
        for (int code = 1; code <= count; code++) {
            column.lengths[code] = cells.getInt();
            column.starts[code] = cells.position();
            cells.position(column.starts[code] + column.lengths[code]);
        }
        column.distinct = count + 1;
        column.table = new long[0];
        return column;
    }

    void add(DelimitedRows.CellBytes cell) {
        addCode(lookUp(cell));
    }

    private void addCode(int code) {
        if (rows == codes.length) {
            codes = Arrays.copyOf(codes, rows + (rows >> 1));
        }
        codes[rows++] = code;
    }

    /** Adds the rows of another column of the same file after these. */
    void append(CellColumn next) {
        DelimitedRows.CellBytes cell = new DelimitedRows.CellBytes();
        int[] here = new int[next.distinct];
        for (int code = 1; code < here.length; code++) {
            cell.source = next.starts[code] >= 0 ? file : next.aside;
            cell.from = next.starts[code] >= 0 ? next.starts[code] : -1 - next.starts[code];
            cell.to = cell.from + next.lengths[code];
            here[code] = lookUp(cell);
        }
        codes = Arrays.copyOf(codes, rows + next.rows);
        for (int row = 0; row < next.rows; row++) {
            codes[rows++] = here[next.codes[row]];
        }
    }

    /** Number of codes, the empty cell included. */
    int distinct() {
        return distinct;
    }

    /** The code of a cell, a new one when it was not seen before. */
    int lookUp(DelimitedRows.CellBytes cell) {
        if (cell.length() == 0) {
            return 0;
        }
        int hash = hash(cell.source, cell.from, cell.length());
        int slot = slotOf(cell, hash);
        if (table[slot] == 0) {
            table[slot] = (long) hash << 32 | distinct;
            return store(cell);
        }
        return (int) table[slot];
    }

    /** The code of a text, 0 when no cell has it. */
    int find(String text) {
        DelimitedRows.CellBytes cell = new DelimitedRows.CellBytes();
        cell.source = text.getBytes(StandardCharsets.UTF_8);
        cell.to = cell.source.length;
        if (table.length == 0) {
            enterAll();
        }
        return (int) table[slotOf(cell, hash(cell.source, 0, cell.to))];
    }

    /** Where the cell stands in the table, or the empty place where it would. */
    private int slotOf(DelimitedRows.CellBytes cell, int hash) {
        int length = cell.length();
        int slot = hash & table.length - 1;
        while (table[slot] != 0) {
            int code = (int) table[slot];
            if ((int) (table[slot] >>> 32) == hash && lengths[code] == length && same(code, cell)) {
                break;
            }
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    /** Cells that came without being looked up are entered when somebody asks for one. */
    private void enterAll() {
        table = new long[Integer.highestOneBit(Math.max(4, distinct)) * 4];
        DelimitedRows.CellBytes cell = new DelimitedRows.CellBytes();
        cell.source = file;
        for (int code = 1; code < distinct; code++) {
            cell.from = starts[code];
            cell.to = cell.from + lengths[code];
            int hash = hash(file, cell.from, lengths[code]);
            table[slotOf(cell, hash)] = (long) hash << 32 | code;
        }
    }

    private int store(DelimitedRows.CellBytes cell) {
        if (distinct == starts.length) {
            int more = distinct * 2;
            starts = Arrays.copyOf(starts, more);
            lengths = Arrays.copyOf(lengths, more);
        }
        lengths[distinct] = cell.length();
        starts[distinct] = cell.source == file ? cell.from : keepAside(cell);
        distinct++;
        if (distinct > table.length / 2) {
            grow();
        }
        return distinct - 1;
    }

    /** Copies bytes that do not lie in the file; their places are the negative numbers. */
    private int keepAside(DelimitedRows.CellBytes cell) {
        if (asideUsed + cell.length() > aside.length) {
            aside = Arrays.copyOf(aside, Math.max(aside.length * 2, asideUsed + cell.length()));
        }
        System.arraycopy(cell.source, cell.from, aside, asideUsed, cell.length());
        asideUsed += cell.length();
        return -1 - (asideUsed - cell.length());
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 4];
        for (long entry : old) {
            if (entry != 0) {
                int slot = (int) (entry >>> 32) & table.length - 1;
                while (table[slot] != 0) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = entry;
            }
        }
    }

    private boolean same(int code, DelimitedRows.CellBytes cell) {
        byte[] source = starts[code] >= 0 ? file : aside;
        int from = starts[code] >= 0 ? starts[code] : -1 - starts[code];
        return Arrays.equals(source, from, from + lengths[code], cell.source, cell.from, cell.to);
    }

    private static int hash(byte[] source, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ source[i]) * 0x100000001b3L;
        }
        hash *= 0x9e3779b97f4a7c15L;
        return (int) (hash >>> 32);
    }

    String text(int code) {
        if (code == 0) {
            return "";
        }
        return starts[code] >= 0
                ? new String(file, starts[code], lengths[code], StandardCharsets.UTF_8)
                : new String(aside, -1 - starts[code], lengths[code], StandardCharsets.UTF_8);
    }

    /** The finished column. */
    LinkColumn finish(String header, FieldKind kind) {
        String[] values = new String[distinct];
        for (int code = 0; code < distinct; code++) {
            values[code] = text(code);
        }
        return new LinkColumn(header, kind, Arrays.copyOf(codes, rows), values);
    }
}
