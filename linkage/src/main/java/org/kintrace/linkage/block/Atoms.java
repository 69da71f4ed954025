package org.kintrace.linkage.block;

/** What each row has of the things rows may agree on: one number per row and kind of atom, 0 when the row has none. */
public final class Atoms {

    private final AtomKinds kinds;
    private final int[] values;
    /** Asked for with every row and pair, so it stands here. */
    private final int count;

    /** @param values row by row, one number per atom; not copied */
    public Atoms(AtomKinds kinds, int[] values) {
        this.kinds = kinds;
        this.values = values;
        this.count = kinds.count();
    }

    AtomKinds kinds() {
        return kinds;
    }

    int count() {
        return count;
    }

    int rows() {
        return count == 0 ? 0 : values.length / count;
    }

    /** The atom of a row, 0 when it has none. */
    int value(int row, int atom) {
        return values[row * count + atom];
    }

    /** Which atoms two rows share, as a bit mask. */
    int shared(int one, int two) {
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
