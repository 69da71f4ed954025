package org.kintrace.linkage;

import java.io.Serializable;

/**
 * What holds the rows of a form together, with others and among themselves, in bits above the threshold.
 *
 * @param weakest of the joins of its cluster; infinite when the form is joined to no other
 * @param repeats between two rows of the form; infinite when it has one row only
 */
public record Holding(float weakest, float repeats) implements Serializable {

    /** Whether the rows of the form are one person: equal content that everybody has does not say so. */
    public boolean isOnePerson() {
        return isOnePerson(weakest, repeats);
    }

    static boolean isOnePerson(float weakest, float repeats) {
        return repeats > 0 || weakest < Float.POSITIVE_INFINITY;
    }

    /**
     * Probability of the weakest join that holds a row's cluster together; 1 for a row alone.
     *
     * @param thresholdBits of the run
     */
    public double confidence(double thresholdBits) {
        return confidence(weakest, repeats, thresholdBits);
    }

    /** Without an object for each of millions of rows. */
    static double confidence(float weakest, float repeats, double thresholdBits) {
        float bits = weakest < Float.POSITIVE_INFINITY ? weakest : repeats;
        return bits == Float.POSITIVE_INFINITY || !isOnePerson(weakest, repeats)
                ? 1
                : 1 / (1 + Math.pow(2, -(bits + thresholdBits)));
    }
}
