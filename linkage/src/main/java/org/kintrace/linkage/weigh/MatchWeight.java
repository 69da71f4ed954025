package org.kintrace.linkage.weigh;

import java.util.Collection;

/**
 * Evidence that two descriptions are of one person, in bits (log base 2 of the Bayes factor).
 *
 * <p>Positive bits favour a match, negative bits oppose it, and bits of independent fields add. Ten bits multiply the
 * odds by 1024. Source: I. Fellegi and A. Sunter, "A Theory for Record Linkage", JASA 64 (1969), with the logarithm
 * taken to base 2.
 *
 * @param bits finite; never NaN
 */
public record MatchWeight(double bits) implements Comparable<MatchWeight> {

    /** Says nothing either way. */
    public static final MatchWeight NONE = new MatchWeight(0);

    public MatchWeight {
        if (!Double.isFinite(bits)) {
            throw new IllegalArgumentException("bits are a finite number, not " + bits);
        }
        bits += 0.0; // minus zero and zero are one weight
    }

    /**
     * The weight of seeing one level of agreement.
     *
     * @param m share of true matches that show this agreement, above 0 and at most 1
     * @param u share of non-matches that show it by chance, above 0 and at most 1
     * @throws IllegalArgumentException if either share lies outside that range
     */
    public static MatchWeight ofAgreement(double m, double u) {
        requireShare(m, "m");
        requireShare(u, "u");
        return new MatchWeight(log2(m) - log2(u));
    }

    /** All of these together, added in the order given. */
    public static MatchWeight sumOf(Collection<MatchWeight> weights) {
        double sum = 0;
        for (MatchWeight weight : weights) {
            sum += weight.bits;
        }
        return new MatchWeight(sum);
    }

    /** Both together. */
    public MatchWeight plus(MatchWeight other) {
        return new MatchWeight(bits + other.bits);
    }

    /**
     * How probable a match is after this evidence.
     *
     * @param prior probability before it, strictly between 0 and 1
     * @return between 0 and 1, both included when the bits are beyond what a double can tell apart
     */
    public double probabilityGiven(double prior) {
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException("a prior lies strictly between 0 and 1, not " + prior);
        }
        double posteriorBits = bits + log2(prior / (1 - prior));
        return posteriorBits >= 0 ? 1 / (1 + Math.pow(2, -posteriorBits)) : oneMinusComplement(posteriorBits);
    }

    @Override
    public int compareTo(MatchWeight other) {
        return Double.compare(bits, other.bits);
    }

    private static double oneMinusComplement(double posteriorBits) {
        double odds = Math.pow(2, posteriorBits);
        return odds / (1 + odds);
    }

    private static void requireShare(double share, String name) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " is a share above 0 and at most 1, not " + share);
        }
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
