package org.kintrace.linkage.block;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which agreements bring rows together: one, two or three atoms at once, those with the smallest blocks first within a
 * size. Chosen by how often the atoms of a list repeat, so that hardly any rule is too wide to be of use or so narrow
 * that its parts have done its work.
 */
public final class BlockRules implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_RULES = 62;
    private static final int MOST_ATOMS_ASKED = 3;

    private final AtomKinds kinds;
    private final int[] largest;
    private final int[] masks;
    private final long[] within;

    /**
     * @param repeat for each atom the chance that two random rows share it
     * @param rows number of rows of the list
     * @param largest block size looked at pair by pair, for blocks of one, two and three atoms
     * @param without rules, as {@link #names()} has them, that are not worth their cost
     */
    public BlockRules(AtomKinds kinds, double[] repeat, int rows, int[] largest, Collection<String> without) {
        this.kinds = kinds;
        this.largest = largest.clone();
        this.masks = Arrays.stream(choose(repeat, rows)).filter(mask -> !without.contains(kinds.nameOf(mask)))
                .toArray();
        this.within = new long[1 << kinds.count()];
        for (int mask = 0; mask < within.length; mask++) {
            for (int r = 0; r < masks.length; r++) {
                within[mask] |= (mask & masks[r]) == masks[r] ? 1L << r : 0;
            }
        }
    }

    private int[] choose(double[] repeat, int rows) {
        List<Integer> chosen = new ArrayList<>();
        double[] expected = new double[1 << kinds.count()];
        for (int mask = 1; mask < expected.length; mask++) {
            double size = rows;
            for (int a = 0; a < repeat.length; a++) {
                size *= (mask >>> a & 1) == 1 ? repeat[a] : 1;
            }
            expected[mask] = size;
            int asked = Integer.bitCount(mask);
            if (asked <= MOST_ATOMS_ASKED && kinds.belongTogether(mask) && isUseful(mask, asked, expected)) {
                chosen.add(mask);
            }
        }
        chosen.sort(Comparator.<Integer>comparingInt(Integer::bitCount)
                .thenComparingDouble(mask -> expected[mask]).thenComparingInt(mask -> mask));
        return chosen.stream().limit(MOST_RULES).mapToInt(Integer::intValue).toArray();
    }

    /** Not so wide that hardly any block is small enough, nor so narrow that its parts have done the work. */
    private boolean isUseful(int mask, int asked, double[] expected) {
        if (expected[mask] > 40.0 * largest[asked - 1]) {
            return false;
        }
        for (int part = mask - 1 & mask; part > 0; part = part - 1 & mask) {
            if (expected[part] < 0.2 * largest[Integer.bitCount(part) - 1]) {
                return false;
            }
        }
        return true;
    }

    /** The chance that two random rows share an atom, from the squares of how many rows have each value of it. */
    public static double repeat(double sumOfSquares, int rows) {
        return Math.max(1e-12, (sumOfSquares - rows) / ((double) rows * rows));
    }

    public int count() {
        return masks.length;
    }

    /** The atoms a rule asks for, as a bit mask. */
    public int mask(int rule) {
        return masks[rule];
    }

    /** The rules, as names of atoms, in the order they run. */
    public List<String> names() {
        return Arrays.stream(masks).mapToObj(kinds::nameOf).toList();
    }

    /** The rules whose atoms are all in the mask, as bits by number. */
    public long within(int mask) {
        return within[mask];
    }

    /** Earlier rules that ask for part of what this one asks for: they have shown what this one could show of a row. */
    public long parts(int rule) {
        return within[masks[rule]] & (1L << rule) - 1;
    }

    /** Block size up to which a rule looks at every pair. */
    public int largest(int rule) {
        return largest[Integer.bitCount(masks[rule]) - 1];
    }

    /**
     * Whether a pair meets first under this rule.
     *
     * @param shared atoms the two share, as a bit mask
     * @param done rules that have looked at all pairs of both, as bits by number
     */
    public boolean isFirst(int rule, int shared, long done) {
        return (shared & masks[rule]) == masks[rule] && (done & within[shared] & (1L << rule) - 1) == 0;
    }
}
