package org.kintrace.linkage.block;

/**
 * The things rows may agree on exactly: a name, a birth date, its year, a place. One number per row and atom, 0 when the
 * row has none.
 *
 * @param names of the atoms, for people
 * @param origins field each atom is read from; two atoms of one origin say the same thing and are never asked for
 *     together, except those of {@code companions}
 * @param companions pairs of atoms of one origin that complete each other (year with month and day), as bit masks
 * @param values row by row, one number per atom
 */
public record Atoms(String[] names, int[] origins, long[] companions, int[] values) {

    /** More would make the tables of rules too large. */
    public static final int MOST = 16;

    public Atoms {
        if (names.length > MOST || names.length != origins.length) {
            throw new IllegalArgumentException(names.length + " atoms with " + origins.length + " origins");
        }
    }

    int count() {
        return names.length;
    }

    int rows() {
        return names.length == 0 ? 0 : values.length / names.length;
    }

    /** Whether asking for all atoms of the mask at once makes sense. */
    boolean belongTogether(int mask) {
        for (int a = 0; a < names.length; a++) {
            for (int b = a + 1; b < names.length; b++) {
                boolean both = (mask >>> a & 1) == 1 && (mask >>> b & 1) == 1;
                if (both && origins[a] == origins[b] && !areCompanions(a, b)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean areCompanions(int a, int b) {
        for (long pair : companions) {
            if (pair == (1L << a | 1L << b)) {
                return true;
            }
        }
        return false;
    }

    /** Which atoms two rows share, as a bit mask. */
    int shared(int one, int two) {
        int here = one * names.length;
        int there = two * names.length;
        int mask = 0;
        for (int a = 0; a < names.length; a++) {
            int value = values[here + a];
            if (value != 0 && value == values[there + a]) {
                mask |= 1 << a;
            }
        }
        return mask;
    }
}
