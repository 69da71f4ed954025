package org.kintrace.linkage.block;

/**
 * What each row has of the things rows may agree on: one number per row and kind of atom, 0 when the row has none.
 *
 * @param values row by row, one number per atom
 */
public record Atoms(AtomKinds kinds, int[] values) {

    int count() {
        return kinds.count();
    }

    int rows() {
        return count() == 0 ? 0 : values.length / count();
    }

    /** Which atoms two rows share, as a bit mask. */
    int shared(int one, int two) {
        int count = count();
        int here = one * count;
        int there = two * count;
        int mask = 0;
        for (int a = 0; a < count; a++) {
            int value = values[here + a];
            if (value != 0 && value == values[there + a]) {
                mask |= 1 << a;
            }
        }
        return mask;
    }
}
