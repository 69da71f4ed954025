package org.kintrace.linkage.explain;

import java.util.List;

import org.kintrace.linkage.weigh.MatchWeight;

/**
 * Why two descriptions may be one person: one step per field that said something. The steps' bits add up to the bits
 * the match was judged by.
 *
 * @param standingId id of the description that waited, or of the left row
 * @param queryId id of the description that asked, or of the right row
 * @param steps in a fixed order of fields; a field without anything to compare has no step
 */
public record PairExplanation(String standingId, String queryId, List<Step> steps) {

    public PairExplanation {
        steps = List.copyOf(steps);
    }

    /**
     * What one field adds.
     *
     * @param field name of the field as the command line spells it, such as {@code birth_date}
     */
    public record Step(String field, MatchWeight bits, Evidence evidence) {}

    /** The sum of all steps. */
    public MatchWeight total() {
        return MatchWeight.sumOf(steps.stream().map(Step::bits).toList());
    }
}
