package org.kintrace.linkage.cluster;

import java.util.Arrays;

/**
 * Pairs of rows counted by whether what they say lets them be one person, for each kind of thing they can contradict each
 * other in.
 */
public final class Contradictions {

    /** What two rows can contradict each other in. Each pair agrees, differs, or tells nothing. */
    public enum Kind {
        /** Full dates of birth: the same or a slip apart, or explained by no slip. */
        BIRTHS,
        /** Sex, in lists whose rows of one person hardly ever differ in it. */
        SEXES,
        /** The parents the one names, and whether the other can be a child of theirs. */
        PARENTS;

        /** The mark of a pair that agrees. */
        public int agrees() {
            return 1 << 2 * ordinal();
        }

        /** The mark of a pair that differs. */
        public int differs() {
            return 2 << 2 * ordinal();
        }
    }

    private static final Kind[] KINDS = Kind.values();

    private final double[] agree = new double[KINDS.length];
    private final double[] differ = new double[KINDS.length];

    /** Forgets all pairs. */
    void clear() {
        Arrays.fill(agree, 0);
        Arrays.fill(differ, 0);
    }

    /** @param seen marks put together, or 0 @param pairs how often the pair stands for one */
    void add(int seen, double pairs) {
        for (int k = 0; seen >>> 2 * k != 0; k++) {
            agree[k] += (seen & KINDS[k].agrees()) != 0 ? pairs : 0;
            differ[k] += (seen & KINDS[k].differs()) != 0 ? pairs : 0;
        }
    }

    /** In how many kinds more pairs contradict each other than agree. */
    int prevailing() {
        int kinds = 0;
        for (int k = 0; k < KINDS.length; k++) {
            kinds += differ[k] > agree[k] ? 1 : 0;
        }
        return kinds;
    }
}
