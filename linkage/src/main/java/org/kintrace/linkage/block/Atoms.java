package org.kintrace.linkage.block;

import java.util.Arrays;

/** What each row has of the things rows may agree on: one number per row and kind of atom, 0 when the row has none. */
public final class Atoms {

    private final AtomKinds kinds;
    private final int rows;
    private final int[] values;
    /** Asked for with every row and pair, so it stands here. */
    private final int count;

    /** @param values row by row, one number per atom; not copied */
    public Atoms(AtomKinds kinds, int[] values) {
        this.kinds = kinds;
        this.values = values;
        this.count = kinds.count();
        this.rows = count == 0 ? 0 : values.length / count;
    }

    AtomKinds kinds() {
        return kinds;
    }

    int count() {
        return count;
    }

    int rows() {
        return rows;
    }

    /** The atom of a row, 0 when it has none. */
    int value(int row, int atom) {
        return values[row * count + atom];
    }

    /** Touches all memory a row lies in, so that it is near when it is needed; what is returned means nothing. */
    int fetch(int row) {
        int at = row * count;
        return values[at] + values[at + count - 1];
    }

    /** Which atoms two rows share, as a bit mask. */
    int shared(int one, int two) {
        int here = one * count;
        int there = two * count;
        int mask = 0;
        for (int atom = 1; atom < 1 << count; atom <<= 1) {
            int value = values[here++];
            if (value == values[there++] && value != 0) {
                mask |= atom;
            }
        }
        return mask;
    }

    /** For each atom the chance that two random rows share it, from hashed counts. */
    double[] repeats(Workers workers) {
        double[] repeats = new double[count];
        workers.run(worker -> {
            int[] counts = new int[1 << 18];
            for (int atom = worker; atom < count; atom += workers.count()) {
                Arrays.fill(counts, 0);
                repeats[atom] = repeatOf(atom, counts);
            }
        });
        return repeats;
    }

    private double repeatOf(int atom, int[] counts) {
        for (int at = atom; at < values.length; at += count) {
            if (values[at] != 0) {
                counts[values[at] * 0x9e3779b9 >>> 14]++;
            }
        }
        double pairs = 0;
        for (int count : counts) {
            pairs += (double) count * count;
        }
        return BlockRules.repeat(pairs, rows);
    }
}
