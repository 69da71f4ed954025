package org.kintrace.names;

import java.util.Arrays;

/** Collects the symbols of one reading and works out their places. */
final class ReadingBuilder {

    /** Longer parts are cut: no name is longer, and time must stay bounded. */
    static final int MOST_SYMBOLS = 40;

    private final Symbols symbols;
    private int[] ids = new int[16];
    private int[] from = new int[16];
    private int[] to = new int[16];
    private String[] rows = new String[16];
    private int size;

    ReadingBuilder(Symbols symbols) {
        this.symbols = symbols;
    }

    void add(int[] parts, int start, int end, String row) {
        for (int symbol : parts) {
            if (size == MOST_SYMBOLS) {
                return;
            }
            if (size == ids.length) {
                grow();
            }
            ids[size] = symbol;
            from[size] = start;
            to[size] = end;
            rows[size] = row;
            size++;
        }
    }

    private void grow() {
        ids = Arrays.copyOf(ids, size * 2);
        from = Arrays.copyOf(from, size * 2);
        to = Arrays.copyOf(to, size * 2);
        rows = Arrays.copyOf(rows, size * 2);
    }

    int size() {
        return size;
    }

    Reading build(Reading.Kind kind) {
        int[] drops = new int[size];
        int length = 0;
        for (int i = 0; i < size; i++) {
            drops[i] = ids[i] * Reading.PLACES + place(i);
            if (!symbols.get(ids[i]).optional() && place(i) != Reading.DOUBLED) {
                length++;
            }
        }
        return new Reading(Arrays.copyOf(ids, size), drops, Arrays.copyOf(from, size),
                Arrays.copyOf(to, size),
                Arrays.copyOf(rows, size), length, kind);
    }

    private int place(int i) {
        if (i == 0) {
            return Reading.FIRST;
        }
        if (ids[i] == ids[i - 1]) {
            return Reading.DOUBLED;
        }
        if (i == size - 1) {
            return Reading.LAST;
        }
        return symbols.get(ids[i - 1]).vowel() ? Reading.AFTER_VOWEL : Reading.AFTER_CONSONANT;
    }
}
