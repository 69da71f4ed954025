package org.kintrace.names;

import java.util.Arrays;

/**
 * Two names of several parts: which part answers which, in what order, what is missing and what runs together.
 *
 * <p>Parts must all agree, so the log odds of a name are the soft minimum of those of its parts, with a bonus for each
 * further agreeing part, and take-aways for what is missing or turned around.
 */
final class NameMatch {

    private static final int MOST_TRIED = 4;
    private static final float LOWEST = -8;

    /** The numbers that weigh parts against each other; fitted, see {@code weights.tsv}. */
    record PartWeights(float softness, float morePart, float missing, float missingFurther,
            float missingPatronymic,
            float reversed, float joined, float initial, float stem, float rotated, float sex, float syllable,
            float dictionary) {

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
    }

    private final Aligner aligner;
    private final PartWeights weights;

    NameMatch(Aligner aligner, PartWeights weights) {
        this.aligner = aligner;
        this.weights = weights;
    }

    /** Log odds that both are one name; both have at least one part. */
    float logOdds(PreparedName a, PreparedName b) {
        int n = a.size();
        int m = b.size();
        if (n == 1 && m == 1) {
            return part(a, 0, b, 0, false);
        }
        float best = assigned(a, b);
        if (n == 1 || m == 1) {
            return Math.max(best, n == 1 ? against(a.tokens[0], b) : against(b.tokens[0], a));
        }
        if (n != m) {
            best = Math.max(best, n < m ? withPairs(a, b) : withPairs(b, a));
        }
        if (best < 0) {
            best = Math.max(best, wholes(a, b));
        }
        return best;
    }

    /** One written part against several run together. */
    private float against(Token whole, PreparedName several) {
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < several.joined.length; i++) {
            best = Math.max(best, aligner.logOdds(whole, several.joined[i]) - weights.joined
                    - (i == 0 ? 0 : weights.reversed));
        }
        return best;
    }

    private float wholes(PreparedName a, PreparedName b) {
        float best = aligner.logOdds(a.joined[0], b.joined[0]);
        for (int i = 1; i < b.joined.length; i++) {
            best = Math.max(best, aligner.logOdds(a.joined[0], b.joined[i]) - weights.reversed);
        }
        for (int i = 1; i < a.joined.length; i++) {
            best = Math.max(best, aligner.logOdds(a.joined[i], b.joined[0]) - weights.reversed);
        }
        return best - weights.rotated;
    }

    /** The longer name with two neighbouring parts run together. */
    private float withPairs(PreparedName shorter, PreparedName longer) {
        float best = Float.NEGATIVE_INFINITY;
        int n = shorter.size();
        int m = longer.size() - 1;
        if (Math.max(n, m) > MOST_TRIED) {
            return best;
        }
        for (int pair = 0; pair < longer.pairs.length; pair++) {
            float[] odds = new float[n * m];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    odds[i * m + j] = j == pair
                            ? aligner.logOdds(shorter.tokens[i], longer.pairs[pair])
                            : part(shorter, i, longer, j < pair ? j : j + 1, true);
                }
            }
            best = Math.max(best, bestAssignment(odds, n, m, missing(n, m)) - weights.joined);
        }
        return best;
    }

    private float assigned(PreparedName a, PreparedName b) {
        return a.size() <= b.size() ? assignedShorter(a, b) : assignedShorter(b, a);
    }

    private float assignedShorter(PreparedName a, PreparedName b) {
        int n = a.size();
        int m = b.size();
        float[] odds = new float[n * m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                odds[i * m + j] = part(a, i, b, j, true);
            }
        }
        float[] missing = missing(n, m);
        for (int j = 0; j < m; j++) {
            if (b.patronymics[j]) {
                missing[j] = weights.missingPatronymic;
            }
        }
        return bestAssignment(odds, n, m, missing);
    }

    private float[] missing(int n, int m) {
        float[] missing = new float[m];
        Arrays.fill(missing, n > 1 ? weights.missingFurther : weights.missing);
        return missing;
    }

    /** The best way to give each of n parts one of m, n at most m; exact up to four parts, greedy beyond. */
    private float bestAssignment(float[] odds, int n, int m, float[] missing) {
        return m <= MOST_TRIED
                ? tryAll(odds, n, m, missing, 0, 0, -1, false, 0)
                : greedy(odds, n, m, missing);
    }

    private float tryAll(float[] odds, int n, int m, float[] missing, int i, int used, int last,
            boolean reversed,
            float sum) {
        if (i == n) {
            float best = combine(sum, n) - (reversed ? weights.reversed : 0);
            for (int j = 0; j < m; j++) {
                best -= (used & 1 << j) == 0 ? missing[j] : 0;
            }
            return best;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < m; j++) {
            if ((used & 1 << j) == 0) {
                best = Math.max(best,
                        tryAll(odds, n, m, missing, i + 1, used | 1 << j, j, reversed || j < last,
                                sum + disagreement(odds[i * m + j])));
            }
        }
        return best;
    }

    private float greedy(float[] odds, int n, int m, float[] missing) {
        boolean[] usedA = new boolean[n];
        boolean[] usedB = new boolean[m];
        float sum = 0;
        for (int k = 0; k < n; k++) {
            int best = -1;
            for (int at = 0; at < n * m; at++) {
                if (!usedA[at / m] && !usedB[at % m] && (best < 0 || odds[at] > odds[best])) {
                    best = at;
                }
            }
            usedA[best / m] = true;
            usedB[best % m] = true;
            sum += disagreement(odds[best]);
        }
        float total = combine(sum, n);
        for (int j = 0; j < m; j++) {
            total -= usedB[j] ? 0 : missing[j];
        }
        return total;
    }

    private float disagreement(float odds) {
        return (float) Math.exp(-Math.max(odds, LOWEST) / weights.softness);
    }

    private float combine(float sum, int parts) {
        return (float) (-weights.softness * Math.log(sum)) + weights.morePart * (parts - 1);
    }

    /** Log odds of one part against one part. */
    private float part(PreparedName a, int i, PreparedName b, int j, boolean several) {
        Token x = a.tokens[i];
        Token y = b.tokens[j];
        if (several && (x.initial() || y.initial())) {
            return aligner.sameStart(x, y) ? weights.initial : LOWEST;
        }
        float odds = aligner.logOdds(x, y);
        if (odds < weights.dictionary && Variants.shared(x.groups(), y.groups()) >= 0) {
            odds = weights.dictionary;
        }
        if (several) {
            odds = Math.max(odds, stems(a, i, b, j));
            if (odds < weights.syllable && (x.syllable() || y.syllable()) && aligner.sameStart(x, y)) {
                odds = weights.syllable;
            }
        }
        boolean differs = a.sexes[i] != 0 && b.sexes[j] != 0 && a.sexes[i] != b.sexes[j];
        return differs ? odds - weights.sex : odds;
    }

    private float stems(PreparedName a, int i, PreparedName b, int j) {
        float best = Float.NEGATIVE_INFINITY;
        Token stemA = a.stems[i];
        Token stemB = b.stems[j];
        if (stemA != null) {
            best = aligner.logOdds(stemA, b.tokens[j]);
        }
        if (stemB != null) {
            best = Math.max(best, aligner.logOdds(a.tokens[i], stemB));
        }
        if (stemA != null && stemB != null) {
            best = Math.max(best, aligner.logOdds(stemA, stemB));
        }
        return best - weights.stem;
    }
}
