package org.kintrace.linkage.weigh;

/**
 * Brothers and sisters among the rows: what members of a family have in common by being of it, and how many pairs of rows
 * are of such. They are a third kind of pair beside one person and strangers, so that a mother, a father and a village in
 * common do not make one person of two children.
 *
 * @param shared by field, whether brothers and sisters agree in it as one person does with himself
 * @param ratio pairs of brothers and sisters to one pair of strangers, 0 where the table does not tell families apart
 */
public record Kin(boolean[] shared, double ratio) {

    /** Fewer bits than this are not worth telling anybody. */
    private static final double LEAST = 0.005;

    public Kin {
        if (!(ratio >= 0) || Double.isInfinite(ratio)) {
            throw new IllegalArgumentException("pairs to one pair of strangers are 0 or more, not " + ratio);
        }
    }

    /** A table that tells nothing of families. */
    public static Kin none(int fields) {
        return new Kin(new boolean[fields], 0);
    }

    public boolean isKnown() {
        return ratio > 0;
    }

    /**
     * How much weaker the evidence is because brothers and sisters would show as much.
     *
     * @param sharedBits bits of the fields a family has in common
     * @return bits, at most 0
     */
    public double bits(double sharedBits) {
        if (ratio == 0) {
            return 0;
        }
        double less = Math.log1p(ratio * Math.pow(2, sharedBits)) / Math.log(2);
        return less < LEAST ? 0 : -less;
    }
}
