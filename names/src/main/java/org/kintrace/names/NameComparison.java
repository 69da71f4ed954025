package org.kintrace.names;

import java.util.List;

/**
 * How likely two written names are one name, and why.
 *
 * @param score 0 (surely different names) to 1 (the same name), comparable across scripts; never NaN
 * @param bits log base 2 of how much likelier this agreement is between two spellings of one name than between names
 *     of different people; lower where the tokens that agree are common; never NaN
 * @param evidence the reasons, in the order of the first name
 */
public record NameComparison(double score, double bits, List<NameEvidence> evidence) {

    public NameComparison {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies from 0 to 1, not " + score);
        }
        if (Double.isNaN(bits)) {
            throw new IllegalArgumentException("bits are a number");
        }
        evidence = List.copyOf(evidence);
    }
}
