package org.kintrace.linkage;

import java.util.Comparator;

import org.kintrace.linkage.explain.PairExplanation;
import org.kintrace.linkage.weigh.MatchWeight;

/**
 * Two descriptions that may be of one person; a person decides.
 *
 * @param standingId id of the description that waited
 * @param queryId id of the description that asked
 * @param bits the evidence, equal to the sum of the explanation's steps
 */
public record PossibleMatch(String standingId, String queryId, MatchWeight bits,
        PairExplanation explanation) {

    /** Strongest first; equal evidence in the order of ids, so that the same input gives the same list. */
    public static final Comparator<PossibleMatch> STRONGEST_FIRST = Comparator.comparing(PossibleMatch::bits)
            .reversed().thenComparing(PossibleMatch::standingId).thenComparing(PossibleMatch::queryId);

    public PossibleMatch {
        if (Math.abs(bits.bits() - explanation.total().bits()) > 1e-9) {
            throw new IllegalArgumentException(
                    "bits " + bits.bits() + " are not the sum of the steps " + explanation.total().bits());
        }
    }
}
