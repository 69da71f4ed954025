package org.kintrace.names;

import java.util.Arrays;

/**
 * The best way to give each part of the shorter name one of the longer; exact up to four parts, greedy beyond. A father's
 * name may answer a plain part, as Maratuly does Marat, but not where a plain part is left over: that is the child's own.
 */
final class PartAssignment {

    private static final int MOST_TRIED = 4;

    private final PartWeights weights;
    private final float[] odds;
    private final int n;
    private final int m;
    private final float[] missing;
    /** For each pair of parts, whether only one of them says that it is a father's name. */
    private final boolean[] unlike;
    /** For each part of the longer name, whether it has the ending of a surname. */
    private final boolean[] surname;

    /** So many parts against so many written so that nothing is known of them. */
    PartAssignment(PartWeights weights, float[] odds, int n, int m) {
        this(weights, odds, n, m, missing(weights, n, m));
    }

    private PartAssignment(PartWeights weights, float[] odds, int n, int m, float[] missing) {
        this.weights = weights;
        this.odds = odds;
        this.n = n;
        this.m = m;
        this.missing = missing;
        unlike = new boolean[n * m];
        surname = new boolean[m];
    }

    PartAssignment(PartWeights weights, float[] odds, ReadName shorter, ReadName longer) {
        this(weights, odds, shorter.size(), longer.size(), missing(weights, shorter, longer));
        for (int j = 0; j < m; j++) {
            surname[j] = longer.tokens[j].surname();
            for (int i = 0; i < n && n < m; i++) {
                unlike[i * m + j] = longer.tokens[j].patronymic() && !shorter.tokens[i].patronymic();
            }
        }
    }

    /** Whether so many parts are few enough to be tried in every way. */
    static boolean triesAll(int parts) {
        return parts <= MOST_TRIED;
    }

    /** Log odds of the best way. */
    float best() {
        return triesAll(m) ? tryAll(0, 0, -1, false, false, 0) : greedy();
    }

    private float tryAll(int i, int used, int last, boolean reversed, boolean father, float sum) {
        if (i == n) {
            return complete(used, reversed, father, sum);
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < m; j++) {
            if ((used & 1 << j) == 0) {
                best = Math.max(best, tryAll(i + 1, used | 1 << j, j, reversed || j < last,
                        father || unlike[i * m + j], sum + weights.disagreement(odds[i * m + j])));
            }
        }
        return best;
    }

    private float complete(int used, boolean reversed, boolean father, float sum) {
        float taken = reversed ? weights.reversed() : 0;
        boolean ownNameLeft = false;
        boolean surnameAnswered = false;
        for (int j = 0; j < m; j++) {
            boolean left = (used & 1 << j) == 0;
            boolean own = father && left && !surname[j];
            taken += !left ? 0 : own ? Math.max(missing[j], weights.missing()) : missing[j];
            ownNameLeft |= own;
            surnameAnswered |= !left && surname[j];
        }
        // With the surname answered, what is left over is the child's own name, and the father's stands where it should.
        float all = ownNameLeft && surnameAnswered ? sum + weights.disagreement(Aligner.LOWEST) : sum;
        return weights.combine(all, n) - taken;
    }

    private float greedy() {
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
            sum += weights.disagreement(odds[best]);
        }
        float total = weights.combine(sum, n);
        for (int j = 0; j < m; j++) {
            total -= usedB[j] ? 0 : missing[j];
        }
        return total;
    }

    private static float[] missing(PartWeights weights, ReadName shorter, ReadName longer) {
        float[] missing = missing(weights, shorter.size(), longer.size());
        for (int j = 0; j < missing.length; j++) {
            if (longer.tokens[j].patronymic()) {
                missing[j] = weights.missingPatronymic();
            }
        }
        return missing;
    }

    private static float[] missing(PartWeights weights, int n, int m) {
        float[] missing = new float[m];
        Arrays.fill(missing, n > 1 ? weights.missingFurther() : weights.missing());
        return missing;
    }
}
