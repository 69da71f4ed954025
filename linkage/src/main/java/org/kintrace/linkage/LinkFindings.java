package org.kintrace.linkage;

import java.util.List;

/**
 * What a run looked at, for people who want to judge it.
 *
 * @param rules the kinds of agreement that brought rows together, in the order they were tried
 * @param pairsByBits how many pairs of different content had so many whole bits above the threshold: the first place is
 *     for {@value #LEAST_BITS}, the last for all that were stronger still
 * @param weakerPairs pairs looked at with fewer bits
 */
public record LinkFindings(List<Rule> rules, List<Long> pairsByBits, long weakerPairs) {

    /** Bits above the threshold of the weakest pairs counted. */
    public static final int LEAST_BITS = -2;
    /** Bits from which all pairs are counted together. */
    public static final int MOST_BITS = 40;

    public LinkFindings {
        rules = List.copyOf(rules);
        pairsByBits = List.copyOf(pairsByBits);
    }

    /**
     * One kind of agreement.
     *
     * @param atoms what rows had to share, joined by a plus sign
     * @param pairs pairs it was the first to show
     * @param likely those of them above the threshold
     * @param alone likely pairs that agree on nothing else we block by
     * @param leftOut whether only a part of a long list was tried by it, and it showed too little to go on
     */
    public record Rule(String atoms, long pairs, long likely, long alone, boolean leftOut) {}
}
