package org.kintrace.linkage.weigh;

/**
 * For each field and level of agreement the share of pairs that show it, given that both sides have the field.
 *
 * @param m among pairs of one person, by field and level
 * @param u among pairs of different persons, by field and level
 * @param prior share of all pairs that are of one person, strictly between 0 and 1
 * @param kin how many pairs are of brothers and sisters, and what those have in common
 */
public record LevelShares(double[][] m, double[][] u, double prior, Kin kin) {

    /** Levels per field, level 0 (nothing to compare) included: four bits. */
    public static final int LEVELS = 16;

    private static final double LOG_2 = Math.log(2);

    public LevelShares {
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException("a prior lies strictly between 0 and 1, not " + prior);
        }
    }

    /** Shares of a table that tells nothing of families. */
    public LevelShares(double[][] m, double[][] u, double prior) {
        this(m, u, prior, Kin.none(m.length));
    }

    /** Bits of seeing this level, common and rare values alike; 0 for nothing to compare. */
    public double bits(int field, int level) {
        return level == 0 ? 0 : Math.log(m[field][level] / u[field][level]) / LOG_2;
    }

    /** Bits of a whole agreement pattern, four bits of level per field. */
    public double bitsOf(long pattern) {
        double sum = 0;
        double shared = 0;
        for (int f = 0; f < m.length; f++) {
            double bits = bits(f, PatternCounts.level(pattern, f));
            sum += bits;
            shared += kin.shared()[f] ? bits : 0;
        }
        return sum + kin.bits(shared);
    }

    /** What is believed before looking, in bits; negative, because most pairs are not one person. */
    public double priorBits() {
        return Math.log(prior / (1 - prior)) / LOG_2;
    }
}
