package org.kintrace.benchmarks.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;

/** Scores of pairs with the truth about them, and how well the scores part true pairs from false ones. */
final class Ranking {

    /**
     * The border that gives the best harmonic mean of precision and recall.
     *
     * @param f1 the mean, 0 to 1
     * @param precision share of true pairs among those at or above the border
     * @param recall share of true pairs found
     * @param border the lowest score taken
     */
    record Best(double f1, double precision, double recall, double border) {}

    private final double[] scores;
    private final boolean[] truth;

    Ranking(double[] scores, boolean[] truth) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -scores[i]));
        this.scores = new double[scores.length];
        this.truth = new boolean[scores.length];
        for (int i = 0; i < order.length; i++) {
            this.scores[i] = scores[order[i]];
            this.truth[i] = truth[order[i]];
        }
    }

    int positives() {
        int count = 0;
        for (boolean same : truth) {
            count += same ? 1 : 0;
        }
        return count;
    }

    int size() {
        return scores.length;
    }

    /** Chance that a true pair scores above a false one, ties by half: the area under the curve. */
    double auc() {
        double area = 0;
        int found = 0;
        for (int i = 0; i < scores.length;) {
            int end = endOfTie(i);
            int same = count(i, end);
            area += (end - i - same) * (found + same / 2.0);
            found += same;
            i = end;
        }
        return area / ((double) found * (scores.length - found));
    }

    Best best() {
        Best best = new Best(0, 0, 0, 1);
        int all = positives();
        int found = 0;
        for (int i = 0; i < scores.length;) {
            int end = endOfTie(i);
            found += count(i, end);
            double f1 = 2.0 * found / (end + all);
            if (f1 > best.f1()) {
                best = new Best(f1, (double) found / end, (double) found / all, scores[i]);
            }
            i = end;
        }
        return best;
    }

    /** The harmonic mean of precision and recall at a border chosen elsewhere. */
    double f1At(double border) {
        int taken = 0;
        while (taken < scores.length && scores[taken] >= border) {
            taken++;
        }
        return 2.0 * count(0, taken) / (taken + positives());
    }

    /** The area between which 95 of 100 redrawings of the pairs lie: {low, high}. */
    double[] aucInterval(int redrawings, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] areas = new double[redrawings];
        for (int k = 0; k < redrawings; k++) {
            double[] drawn = new double[scores.length];
            boolean[] drawnTruth = new boolean[scores.length];
            for (int i = 0; i < scores.length; i++) {
                int at = random.nextInt(scores.length);
                drawn[i] = scores[at];
                drawnTruth[i] = truth[at];
            }
            areas[k] = new Ranking(drawn, drawnTruth).auc();
        }
        Arrays.sort(areas);
        return new double[]{areas[(int) (redrawings * 0.025)], areas[(int) (redrawings * 0.975)]};
    }

    private int endOfTie(int from) {
        int end = from;
        while (end < scores.length && scores[end] == scores[from]) {
            end++;
        }
        return end;
    }

    private int count(int from, int end) {
        int same = 0;
        for (int i = from; i < end; i++) {
            same += truth[i] ? 1 : 0;
        }
        return same;
    }
}
