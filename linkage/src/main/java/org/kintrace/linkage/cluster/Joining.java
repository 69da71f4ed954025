package org.kintrace.linkage.cluster;

import java.util.Arrays;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** The joining of one connected group of forms into persons; forms go by their places in the group. */
abstract sealed class Joining permits Agglomeration, SmallAgglomeration {

    /** One pair brings at most this many bits for, and at most {@link #MOST_AGAINST} against. */
    static final double MOST_FOR = 12;
    static final double MOST_AGAINST = 6;
    /** What a pair not yet compared is taken for until it is. */
    static final double UNKNOWN = -1;
    /** What two rows are taken for that a person called different. */
    static final double FORBIDDEN = -1e9;
    /** What a join loses for each kind of thing most pairs that can contradict each other in: pairs that say nothing do not hide it. */
    static final double CONFLICT = 4;

    /** Rows of each cluster. */
    final double[] rows;
    final int[] joinedTo;
    private final int[] forms;
    private final double[] ownRows;
    private final PairBits pairBits;
    private final LongOpenHashSet different;
    private final double[] weakest;
    private final int[] here;
    private final int[] there;
    private final Contradictions contradictions = new Contradictions();

    /**
     * @param most forms of a group; a joining may be used for one group after the other
     * @param different pairs of forms, lower first in the upper half, that must not share a cluster
     */
    Joining(int most, PairBits pairBits, LongOpenHashSet different) {
        this.rows = new double[most];
        this.joinedTo = new int[most];
        this.forms = new int[most];
        this.ownRows = new double[most];
        this.pairBits = pairBits;
        this.different = different;
        this.weakest = new double[most];
        this.here = new int[most];
        this.there = new int[most];
    }

    /** Begins with a group of so many forms; each is to be {@linkplain #put put} in its place. */
    void begin(int size) {
        Arrays.fill(weakest, 0, size, Double.POSITIVE_INFINITY);
    }

    /**
     * Puts a form of the group in its place; forms come in rising order.
     *
     * @param rowsOfForm how many rows it has
     */
    final void put(int place, int form, double rowsOfForm) {
        forms[place] = form;
        rows[place] = rowsOfForm;
        ownRows[place] = rowsOfForm;
        joinedTo[place] = place;
    }

    final int form(int place) {
        return forms[place];
    }

    /** Adds a compared pair. */
    abstract void add(int one, int two, double bits);

    /** Joins what belongs together; {@link #clusterOf} and {@link #weakest} are meaningful afterwards. */
    abstract void run();

    /** Puts down the places of a cluster's forms, and says how many there are. */
    abstract int members(int cluster, int[] into);

    /** Moves what is known of the second cluster to the first. */
    abstract void moveLinks(int one, int two);

    /** Joins two at once because a person said so. */
    final void joinBecauseSame(int one, int two) {
        int a = clusterOf(one);
        int b = clusterOf(two);
        if (a != b) {
            merge(a, b, MOST_FOR);
        }
    }

    final int clusterOf(int place) {
        int at = place;
        while (joinedTo[at] != at) {
            at = joinedTo[at];
        }
        return at;
    }

    /** Bits of the weakest join of a cluster, infinite for a form alone. */
    final double weakest(int cluster) {
        return weakest[cluster];
    }

    final boolean isOpen(int cluster) {
        return joinedTo[cluster] == cluster;
    }

    final void merge(int one, int two, double bits) {
        moveLinks(one, two);
        joinedTo[two] = one;
        rows[one] += rows[two];
        weakest[one] = Math.min(bits, Math.min(weakest[one], weakest[two]));
    }

    /** Whether a person called a row of one cluster and a row of the other different. */
    final boolean areKeptApart(int one, int two) {
        if (different.isEmpty()) {
            return false;
        }
        int ones = members(one, here);
        int twos = members(two, there);
        for (int a = 0; a < ones; a++) {
            for (int b = 0; b < twos; b++) {
                int left = forms[here[a]];
                int right = forms[there[b]];
                if (different.contains((long) Math.min(left, right) << 32 | Math.max(left, right))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The evidence of all pairs across, each as often as it has rows. */
    final double sumAcross(int one, int two) {
        double sum = 0;
        int ones = members(one, here);
        int twos = members(two, there);
        for (int a = 0; a < ones; a++) {
            for (int b = 0; b < twos; b++) {
                int left = forms[here[a]];
                int right = forms[there[b]];
                sum += limited(pairBits.between(Math.min(left, right), Math.max(left, right)))
                        * ownRows[here[a]] * ownRows[there[b]];
            }
        }
        return sum;
    }

    /** What the join loses because the clusters contradict each other; 0 when they do not. */
    final double conflictAcross(int one, int two) {
        contradictions.clear();
        int ones = members(one, here);
        int twos = members(two, there);
        for (int a = 0; a < ones; a++) {
            for (int b = 0; b < twos; b++) {
                contradictions.add(pairBits.contradictions(forms[here[a]], forms[there[b]]),
                        ownRows[here[a]] * ownRows[there[b]]);
            }
        }
        return CONFLICT * contradictions.prevailing();
    }

    static double limited(double bits) {
        return Math.clamp(bits, -MOST_AGAINST, MOST_FOR);
    }
}
