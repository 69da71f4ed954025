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
        short[] read = new short[size];
        short[] drops = new short[size];
        int length = 0;
        long classes = 0;
        boolean single = true;
        for (int i = 0; i < size; i++) {
            read[i] = (short) ids[i];
            drops[i] = (short) (ids[i] * Reading.PLACES + place(i));
            single &= from[i] == from[0] && rows[i].equals(rows[0]);
            if (!symbols.get(ids[i]).optional() && place(i) != Reading.DOUBLED) {
                classes = ClassCounts.plus(classes, SkeletonClass.of(symbols.get(ids[i]).sounds()[0]));
                length++;
            }
        }
        return new Reading(read, drops, length, kind, classes, single);
    }

    Reading.Trace trace() {
        return new Reading.Trace(Arrays.copyOf(from, size), Arrays.copyOf(to, size),
                Arrays.copyOf(rows, size));
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
