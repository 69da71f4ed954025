package org.kintrace.names;

/**
 * The numbers that weigh parts of names against each other; fitted, see {@code weights.tsv}.
 *
 * <p>Parts must all agree, so the log odds of a name are the soft minimum of those of its parts, with a bonus for each
 * further agreeing part: disagreements of the parts are added up and the sum is turned back into log odds.
 */
record PartWeights(float softness, float morePart, float missing, float missingFurther,
        float missingPatronymic,
        float reversed, float joined, float initial, float stem, float rotated, float sex, float syllable,
        float dictionary) {

    /** Names of more than three parts were not fitted to; further parts add nothing, or they would outweigh one that differs. */
    static final int MOST_ADDING = 3;

    /**
     * Log odds of a part that nothing answers. Far below {@link Aligner#LOWEST}, where comparing stops, so that a name with a part
     * that surely differs stands below one that only leaves a part out.
     */
    private static final float UNANSWERED = -10;

    static PartWeights of(CostModel.Corrections corrections) {
        return new PartWeights(part(corrections, "softness"), part(corrections, "more"),
                part(corrections, "missing"), part(corrections, "missing further"),
                part(corrections, "missing patronymic"),
                part(corrections, "reversed"), part(corrections, "joined"), part(corrections, "initial"),
                part(corrections, "stem"), part(corrections, "rotated"), part(corrections, "sex"),
                part(corrections, "syllable"), part(corrections, "dictionary"));
    }

    private static float part(CostModel.Corrections corrections, String key) {
        return (float) corrections.get("parts " + key);
    }

    /** How much parts of such log odds disagree; above 0. */
    float disagreement(float odds) {
        return (float) Math.exp(-(odds <= Aligner.LOWEST ? UNANSWERED : odds) / softness);
    }

    /** The log odds of so many parts whose disagreements come to a sum. */
    float combine(float sum, int parts) {
        return (float) (-softness * Math.log(sum))
                + morePart * (Math.min(parts, MOST_ADDING) - 1);
    }

    /** The sum of disagreements that gives log odds to so many parts: the inverse of {@link #combine}. */
    float sumOf(float odds, int parts) {
        return (float) Math
                .exp((morePart * (Math.min(parts, MOST_ADDING) - 1) - odds) / softness);
    }

    /** What so many missing parts take away where at least two agree. */
    float missing(int parts) {
        return parts * missingFurther;
    }

    /** What so many missing parts take away where one agrees. */
    float missingFromOne(int parts) {
        return parts * missing;
    }
}
