package org.kintrace.names;

/**
 * Two written names of which somebody knows whether they are one name; for fitting and measuring.
 *
 * @param weight how much it counts, above 0
 * @param name key of the name the first form belongs to
 */
public record LabelledPair(WrittenName a, WrittenName b, boolean same, double weight, String name) {

    public LabelledPair {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a weight is above 0, not " + weight);
        }
    }
}
