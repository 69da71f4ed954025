package org.kintrace.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;

/** One column while a file is read: each different cell once, found by its bytes. Code 0 is the empty cell. */
class CellColumn {

    /** A column nobody wants. */
    static final CellColumn NONE = new CellColumn(new byte[0]) {
        @Override
        void add(LinkFile.CellBytes cell) {
            // Not kept.
        }
    };

    private final byte[] file;
    private byte[] aside = new byte[64];
    private int asideUsed;
    private int[] table = new int[1 << 12];
    private int[] hashes = new int[1 << 10];
    private int[] starts = new int[1 << 10];
    private int[] lengths = new int[1 << 10];
    private int distinct = 1;
    private int[] codes = new int[1 << 10];
    private int rows;

    /** @param file the bytes cells usually lie in; cells of other arrays are copied */
    CellColumn(byte[] file) {
        this.file = file;
    }

    void add(LinkFile.CellBytes cell) {
        if (rows == codes.length) {
            codes = Arrays.copyOf(codes, rows + (rows >> 1));
        }
        codes[rows++] = lookUp(cell);
    }

    /** Number of codes, the empty cell included. */
    int distinct() {
        return distinct;
    }

    /** The code of a cell, a new one when it was not seen before. */
    int lookUp(LinkFile.CellBytes cell) {
        int length = cell.length();
        if (length == 0) {
            return 0;
        }
        int hash = hash(cell.source, cell.from, length);
        int slot = hash & table.length - 1;
        while (table[slot] != 0) {
            int code = table[slot];
            if (hashes[code] == hash && lengths[code] == length && same(code, cell)) {
                return code;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = distinct;
        return store(cell, hash);
    }

    private int store(LinkFile.CellBytes cell, int hash) {
        if (distinct == starts.length) {
            int more = distinct + (distinct >> 1);
            starts = Arrays.copyOf(starts, more);
            lengths = Arrays.copyOf(lengths, more);
            hashes = Arrays.copyOf(hashes, more);
        }
        hashes[distinct] = hash;
        lengths[distinct] = cell.length();
        starts[distinct] = cell.source == file ? cell.from : keepAside(cell);
        distinct++;
        if (distinct > table.length / 2) {
            grow();
        }
        return distinct - 1;
    }

    /** Copies bytes that do not lie in the file; their places are the negative numbers. */
    private int keepAside(LinkFile.CellBytes cell) {
        if (asideUsed + cell.length() > aside.length) {
            aside = Arrays.copyOf(aside, Math.max(aside.length * 2, asideUsed + cell.length()));
        }
        System.arraycopy(cell.source, cell.from, aside, asideUsed, cell.length());
        asideUsed += cell.length();
        return -1 - (asideUsed - cell.length());
    }

    private void grow() {
        table = new int[table.length * 4];
        for (int code = 1; code < distinct; code++) {
            int slot = hashes[code] & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = code;
        }
    }

    private boolean same(int code, LinkFile.CellBytes cell) {
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
