package org.kintrace.linkage.block;

import java.util.Arrays;

/**
 * A part of the rows of a long list by which every rule is tried before the whole list is looked at under it. The part holds
 * whole blocks: all rows with some values of an atom, so that what a rule shows there is what it would show everywhere.
 */
public final class RuleTrial {

    /** About so many rows are enough to tell. */
    private static final int ROWS = 30_000;
    private static final int LEAST_PARTS = 4;
    private static final int MOST_PARTS = 128;
    /** What all likely pairs together are worth: so many comparisons of each row. */
    private static final double COMPARISONS_PER_ROW = 100;
    /** Sorting so many rows under a rule takes as long as comparing one pair. */
    private static final long ROWS_PER_PAIR = 3;

    /** Which values of the atoms are in the part; the same for the same content, whatever the order of the rows. */
    @FunctionalInterface
    public interface Draw {

        /**
         * Whether rows with this value are drawn. All values of an atom are asked for by one thread.
         *
         * @param atom its number
         * @param value not 0
         * @param parts one value in so many is drawn
         */
        boolean isDrawn(int atom, int value, int parts);
    }

    private final int[][] rowsOfAtom;
    private final double[] repeats;
    private final double rowsOfPart;
    private long likelySoFar;

    RuleTrial(Atoms atoms, Draw draw, double[] repeats, Workers workers) {
        this.repeats = repeats;
        int parts = Math.clamp(atoms.rows() / ROWS, LEAST_PARTS, MOST_PARTS);
        rowsOfPart = (double) atoms.rows() / parts;
        rowsOfAtom = new int[atoms.count()][];
        workers.runEach(rowsOfAtom.length, atom -> {
            int[] drawn = new int[16];
            int count = 0;
            for (int row = 0; row < atoms.rows(); row++) {
                int value = atoms.value(row, atom);
                if (value != 0 && draw.isDrawn(atom, value, parts)) {
                    if (count == drawn.length) {
                        drawn = Arrays.copyOf(drawn, count * 2);
                    }
                    drawn[count++] = row;
                }
            }
            rowsOfAtom[atom] = Arrays.copyOf(drawn, count);
        });
    }

    /** The rows a rule is tried on, rising: drawn by the atom whose values repeat least, so that many values are drawn. */
    int[] rows(int[] asked) {
        int best = asked[0];
        for (int atom : asked) {
            best = repeats[atom] < repeats[best] ? atom : best;
        }
        return rowsOfAtom[best];
    }

    /**
     * Whether a rule is worth looking at the whole list under it, by what it showed in its part. To be asked once for each, in their
     * order.
     *
     * @param rows sorted under it
     * @param pairs it was the first to show
     * @param likely those that are likely of one person
     */
    boolean isWorthIt(long rows, long pairs, long likely) {
        likelySoFar += likely;
        return isWorthIt(pairs + rows / ROWS_PER_PAIR, likely, likelySoFar, COMPARISONS_PER_ROW * rowsOfPart);
    }

    /**
     * Whether a rule brings as large a share of what is found as it takes of what may be spent. Not likely pairs in so many: a list
     * with few repeats would keep no rule at all. One pair more than was seen is given to each, so that little evidence
     * leaves no rule out.
     *
     * @param cost comparisons it takes
     * @param likely pairs of one person it shows
     * @param allLikely pairs of one person that all rules show
     * @param worth comparisons all of these are worth
     */
    public static boolean isWorthIt(double cost, long likely, long allLikely, double worth) {
        return (likely + 1) * worth >= cost * (allLikely + 1);
    }
}
