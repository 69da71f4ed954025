package org.kintrace.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighted alignment of two readings: the cheapest way to turn one row of symbols into the other (V. Levenshtein, 1966,
 * with costs by symbol and place). Time is the product of the lengths, at most 40 times 40 steps.
 */
final class Aligner {

    /** Odds below this are as good as none: unrelated parts. */
    static final float LOWEST = -6;
    private static final int TOO_FAR = Integer.MAX_VALUE;

    /** One step: an index into each reading, -1 where nothing stands. */
    record Step(int a, int b, int cost) {}

    private final CostModel model;
    private static final ThreadLocal<int[]> DROPS = ThreadLocal
            .withInitial(() -> new int[ReadingBuilder.MOST_SYMBOLS + 1]);
    private final ThreadLocal<int[]> rows = ThreadLocal
            .withInitial(() -> new int[ReadingBuilder.MOST_SYMBOLS + 1]);

    Aligner(CostModel model) {
        this.model = model;
    }

    CostModel model() {
        return model;
    }

    /** Log odds that two parts are one, over all their readings. */
    float logOdds(Token a, Token b) {
        return logOdds(a, b, LOWEST);
    }

    /** As above, but any number below {@code worth} where the odds are below it; the sooner known the higher it is. */
    float logOdds(Token a, Token b, float worth) {
        int[] row = rows.get();
        float best = Float.NEGATIVE_INFINITY;
        for (Reading readingA : a.readings()) {
            for (Reading readingB : b.readings()) {
                best = Math.max(best, logOdds(readingA, readingB, Math.max(best, worth), row));
            }
        }
        return best;
    }

    private float logOdds(Reading a, Reading b, float worth, int[] row) {
        int length = a.length() + b.length();
        int ambiguity = ambiguity(a, b);
        float room = (model.bias[length] - worth) * model.room[length] - ambiguity;
        if (room < 0) {
            return Float.NEGATIVE_INFINITY;
        }
        int distance = distance(a, b, (int) room + 1, row);
        return distance == TOO_FAR
                ? Float.NEGATIVE_INFINITY
                : model.bias[length] - model.slope[length] * (distance + ambiguity);
    }

    float logOdds(Reading a, Reading b) {
        int length = a.length() + b.length();
        return model.bias[length] - model.slope[length] * (distance(a, b) + ambiguity(a, b));
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
        return distance(a, b, TOO_FAR - 1, rows.get());
    }

    /** The cheapest cost, or {@link #TOO_FAR} as soon as it must be above the limit. */
    private int distance(Reading a, Reading b, int limit, int[] row) {
        short[] symbolsA = a.symbols();
        short[] symbolsB = b.symbols();
        short[] dropsA = a.drops();
        short[] drop = model.drop;
        short[] exchange = model.exchange;
        int m = symbolsB.length;
        int[] dropB = DROPS.get();
        int sum = 0;
        for (int j = 0; j < m; j++) {
            int cost = drop[b.drops()[j]];
            dropB[j] = cost;
            row[j] = sum;
            sum += cost;
        }
        row[m] = sum;
        int first = model.firstSixteenths;
        for (int i = 0; i < symbolsA.length; i++) {
            int base = symbolsA[i] * model.size;
            int dropA = drop[dropsA[i]];
            int diagonal = row[0];
            int left = diagonal + dropA;
            row[0] = left;
            int up = row[1];
            int least = left;
            left = Math.min(diagonal + (exchange[base + symbolsB[0]] * first >> 4),
                    Math.min(up + dropA, left + dropB[0]));
            first = 16;
            row[1] = left;
            least = Math.min(least, left);
            diagonal = up;
            for (int j = 1; j < m; j++) {
                int swap = diagonal + exchange[base + symbolsB[j]];
                diagonal = row[j + 1];
                left = Math.min(Math.min(swap, diagonal + dropA), left + dropB[j]);
                row[j + 1] = left;
                least = Math.min(least, left);
            }
            if (least > limit) {
                return TOO_FAR;
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
