package org.kintrace.linkage.cluster;

import java.util.Arrays;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/**
 * The same joins in the same order as {@link Agglomeration}, for groups so small that looking at every pair of clusters
 * costs less than keeping them in a queue. Nearly all groups are small.
 */
final class SmallAgglomeration extends Joining {

    /** Groups of more forms are left to the queue. */
    static final int MOST_FORMS = 32;

    private int size;
    private final double[] sums = new double[MOST_FORMS * MOST_FORMS];
    private final double[] known = new double[MOST_FORMS * MOST_FORMS];
    private final double[] against = new double[MOST_FORMS * MOST_FORMS];
    private final boolean[] looked = new boolean[MOST_FORMS * MOST_FORMS];
    /** The places of each cluster's forms, as bits. */
    private final int[] members = new int[MOST_FORMS];

    /** For many groups, one after the other: there are hundreds of thousands, and making room for each takes longer than joining it. */
    SmallAgglomeration(PairBits pairBits, LongOpenHashSet different) {
        super(MOST_FORMS, pairBits, different);
    }

    @Override
    void begin(int forms) {
        super.begin(forms);
        size = forms;
        Arrays.fill(sums, 0, size * size, 0);
        Arrays.fill(known, 0, size * size, 0);
        Arrays.fill(against, 0, size * size, 0);
        Arrays.fill(looked, 0, size * size, false);
        Arrays.setAll(members, place -> 1 << place);
    }

    @Override
    void add(int one, int two, double bits) {
        int link = link(one, two);
        known[link] = rows[one] * rows[two];
        sums[link] = limited(bits) * known[link];
    }

    private int link(int one, int two) {
        return Math.min(one, two) * size + Math.max(one, two);
    }

    @Override
    void run() {
        while (true) {
            int best = -1;
            double most = 0;
            for (int one = 0; one < size; one++) {
                for (int two = one + 1; two < size && isOpen(one); two++) {
                    int link = one * size + two;
                    if (known[link] > 0 && isOpen(two) && average(link) > most) {
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
        return (sums[link] + UNKNOWN * (pairs - known[link])) / pairs - against[link];
    }

    /** Compares every pair across that no block has shown; false when that changed the evidence. */
    private boolean compareAll(int link, double bits) {
        int one = link / size;
        int two = link % size;
        double pairs = rows[one] * rows[two];
        if (areKeptApart(one, two)) {
            known[link] = pairs;
            sums[link] = FORBIDDEN * pairs;
            return false;
        }
        if (known[link] < pairs) {
            sums[link] = sumAcross(one, two);
            known[link] = pairs;
        }
        if (!looked[link]) {
            looked[link] = true;
            against[link] = conflictAcross(one, two);
        }
        return average(link) >= bits;
    }

    @Override
    int members(int cluster, int[] into) {
        int count = 0;
        for (int left = members[cluster]; left != 0; left &= left - 1) {
            into[count++] = Integer.numberOfTrailingZeros(left);
        }
        return count;
    }

    @Override
    void moveLinks(int one, int two) {
        members[one] |= members[two];
        for (int other = 0; other < size; other++) {
            if (other != one && other != two && isOpen(other) && known[link(two, other)] > 0) {
                sums[link(one, other)] += sums[link(two, other)];
                known[link(one, other)] += known[link(two, other)];
            }
            if (other != one) {
                looked[link(one, other)] = false;
                against[link(one, other)] = 0;
            }
        }
    }
}
