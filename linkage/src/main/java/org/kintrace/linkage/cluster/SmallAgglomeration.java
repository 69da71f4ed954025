package org.kintrace.linkage.cluster;

import java.util.Arrays;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/**
 * The same joins in the same order as {@link Agglomeration}, for groups so small that looking at every pair of clusters
 * costs less than keeping them in a queue. Nearly all groups are small.
 */
final class SmallAgglomeration implements Joining {

    /** Groups of more forms are left to the queue. */
    static final int MOST_FORMS = 32;

    private final int[] forms;
    private final double[] rows;
    private final double[] ownRows;
    private final PairBits pairBits;
    private final LongOpenHashSet different;
    private final int size;
    private final double[] sums;
    private final double[] known;
    private final double[] weakest;
    private final int[] joinedTo;

    /** Arguments as for {@link Agglomeration}. */
    SmallAgglomeration(int[] forms, double[] rows, PairBits pairBits, LongOpenHashSet different) {
        this.forms = forms;
        this.rows = rows;
        this.ownRows = rows.clone();
        this.pairBits = pairBits;
        this.different = different;
        this.size = forms.length;
        this.sums = new double[size * size];
        this.known = new double[size * size];
        this.weakest = new double[size];
        this.joinedTo = new int[size];
        Arrays.fill(weakest, Double.POSITIVE_INFINITY);
        Arrays.setAll(joinedTo, place -> place);
    }

    @Override
    public void add(int one, int two, double bits) {
        int link = link(one, two);
        known[link] = rows[one] * rows[two];
        sums[link] = Joining.limited(bits) * known[link];
    }

    private int link(int one, int two) {
        return Math.min(one, two) * size + Math.max(one, two);
    }

    @Override
    public void run() {
        while (true) {
            int best = -1;
            double most = 0;
            for (int one = 0; one < size; one++) {
                for (int two = one + 1; two < size && joinedTo[one] == one; two++) {
                    int link = one * size + two;
                    if (known[link] > 0 && joinedTo[two] == two && average(link) > most) {
                        best = link;
                        most = average(link);
                    }
                }
            }
            if (best < 0) {
                return;
            }
            if (compareAll(best, most)) {
                merge(best / size, best % size, most);
            }
        }
    }

    private double average(int link) {
        double pairs = rows[link / size] * rows[link % size];
        return (sums[link] + UNKNOWN * (pairs - known[link])) / pairs;
    }

    /** Compares every pair across that no block has shown; false when that changed the evidence. */
    private boolean compareAll(int link, double bits) {
        int one = link / size;
        int two = link % size;
        double pairs = rows[one] * rows[two];
        if (!different.isEmpty() && areKeptApart(one, two)) {
            known[link] = pairs;
            sums[link] = FORBIDDEN * pairs;
            return false;
        }
        if (known[link] >= pairs) {
            return true;
        }
        double sum = 0;
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (clusterOf(a) == one && clusterOf(b) == two) {
                    sum += Joining.limited(
                            pairBits.between(Math.min(forms[a], forms[b]), Math.max(forms[a], forms[b])))
                            * ownRows[a] * ownRows[b];
                }
            }
        }
        sums[link] = sum;
        known[link] = pairs;
        return average(link) >= bits;
    }

    private boolean areKeptApart(int one, int two) {
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (clusterOf(a) == one && clusterOf(b) == two && different
                        .contains((long) Math.min(forms[a], forms[b]) << 32 | Math.max(forms[a], forms[b]))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void joinBecauseSame(int one, int two) {
        int a = clusterOf(one);
        int b = clusterOf(two);
        if (a != b) {
            merge(a, b, MOST_FOR);
        }
    }

    private void merge(int one, int two, double bits) {
        for (int other = 0; other < size; other++) {
            if (other != one && other != two && joinedTo[other] == other && known[link(two, other)] > 0) {
                sums[link(one, other)] += sums[link(two, other)];
                known[link(one, other)] += known[link(two, other)];
            }
        }
        joinedTo[two] = one;
        rows[one] += rows[two];
        weakest[one] = Math.min(bits, Math.min(weakest[one], weakest[two]));
    }

    @Override
    public int clusterOf(int place) {
        int at = place;
        while (joinedTo[at] != at) {
            at = joinedTo[at];
        }
        return at;
    }

    @Override
    public double weakest(int cluster) {
        return weakest[cluster];
    }
}
