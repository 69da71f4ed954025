package org.kintrace.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighted alignment of two readings: the cheapest way to turn one row of symbols into the other (V. Levenshtein, 1966,
 * with costs by symbol and place). Time is the product of the lengths, at most 40 times 40 steps.
 */
final class Aligner {

    /** One step: an index into each reading, -1 where nothing stands. */
    record Step(int a, int b, int cost) {}

    private final CostModel model;
    private final ThreadLocal<int[]> scratch = ThreadLocal
            .withInitial(() -> new int[ReadingBuilder.MOST_SYMBOLS + 1]);

    Aligner(CostModel model) {
        this.model = model;
    }

    CostModel model() {
        return model;
    }

    /** Log odds that two parts are one, over all their readings. */
    float logOdds(Token a, Token b) {
        float best = Float.NEGATIVE_INFINITY;
        for (Reading readingA : a.readings()) {
            for (Reading readingB : b.readings()) {
                best = Math.max(best, logOdds(readingA, readingB));
            }
        }
        return best;
    }

    float logOdds(Reading a, Reading b) {
        return logOdds(a, b, distance(a, b));
    }

    float logOdds(Reading a, Reading b, int distance) {
        int length = a.length() + b.length();
        return model.bias[length] - model.slope[length] * (distance + ambiguity(a, b));
    }

    /** Whether both parts can begin with the same sound. */
    boolean sameStart(Token a, Token b) {
        for (Reading readingA : a.readings()) {
            for (Reading readingB : b.readings()) {
                if (startCost(readingA, readingB) * 3 < CostModel.UNIT) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Optional sounds at the start may be skipped. */
    private int startCost(Reading a, Reading b) {
        int best = model.exchange[a.symbols()[0] * model.size + b.symbols()[0]];
        if (a.symbols().length > 1) {
            best = Math.min(best,
                    model.drop[a.drops()[0]] + model.exchange[a.symbols()[1] * model.size + b.symbols()[0]]);
        }
        if (b.symbols().length > 1) {
            best = Math.min(best,
                    model.drop[b.drops()[0]] + model.exchange[a.symbols()[0] * model.size + b.symbols()[1]]);
        }
        return best;
    }

    int ambiguity(Reading a, Reading b) {
        boolean perhapsA = a.kind() == Reading.Kind.PERHAPS_SYLLABLES;
        boolean perhapsB = b.kind() == Reading.Kind.PERHAPS_SYLLABLES;
        return perhapsA && perhapsB ? 0 : perhapsA || perhapsB ? model.perhapsPinyin : 0;
    }

    /** The cheapest cost, in {@link CostModel#UNIT}. */
    int distance(Reading a, Reading b) {
        int[] symbolsA = a.symbols();
        int[] symbolsB = b.symbols();
        int[] dropsA = a.drops();
        int[] dropsB = b.drops();
        int[] drop = model.drop;
        int[] exchange = model.exchange;
        int size = model.size;
        int m = symbolsB.length;
        int[] row = scratch.get();
        row[0] = 0;
        for (int j = 0; j < m; j++) {
            row[j + 1] = row[j] + drop[dropsB[j]];
        }
        for (int i = 0; i < symbolsA.length; i++) {
            int base = symbolsA[i] * size;
            int dropA = drop[dropsA[i]];
            int diagonal = row[0];
            int left = diagonal + dropA;
            row[0] = left;
            for (int j = 0; j < m; j++) {
                int swap = exchange[base + symbolsB[j]];
                if (i + j == 0) {
                    swap = swap * model.firstSixteenths >> 4;
                }
                int up = row[j + 1];
                int best = Math.min(diagonal + swap, Math.min(up + dropA, left + drop[dropsB[j]]));
                diagonal = up;
                left = best;
                row[j + 1] = best;
            }
        }
        return row[m];
    }

    /** The steps of the cheapest alignment, in order; ties prefer exchanges. */
    List<Step> steps(Reading a, Reading b) {
        int n = a.symbols().length;
        int m = b.symbols().length;
        int[][] table = new int[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (i + j > 0) {
                    table[i][j] = Math.min(i > 0 && j > 0
                            ? table[i - 1][j - 1] + exchange(a, i - 1, b, j - 1)
                            : Integer.MAX_VALUE,
                            Math.min(
                                    i > 0
                                            ? table[i - 1][j] + model.drop[a.drops()[i - 1]]
                                            : Integer.MAX_VALUE,
                                    j > 0
                                            ? table[i][j - 1] + model.drop[b.drops()[j - 1]]
                                            : Integer.MAX_VALUE));
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        int i = n;
        int j = m;
        while (i + j > 0) {
            if (i > 0 && j > 0 && table[i][j] == table[i - 1][j - 1] + exchange(a, i - 1, b, j - 1)) {
                steps.add(new Step(i - 1, j - 1, exchange(a, i - 1, b, j - 1)));
                i--;
                j--;
            } else if (i > 0 && table[i][j] == table[i - 1][j] + model.drop[a.drops()[i - 1]]) {
                steps.add(new Step(i - 1, -1, model.drop[a.drops()[i - 1]]));
                i--;
            } else {
                steps.add(new Step(-1, j - 1, model.drop[b.drops()[j - 1]]));
                j--;
            }
        }
        return steps.reversed();
    }

    private int exchange(Reading a, int i, Reading b, int j) {
        int swap = model.exchange[a.symbols()[i] * model.size + b.symbols()[j]];
        return i + j == 0 ? swap * model.firstSixteenths >> 4 : swap;
    }
}
