package org.kintrace.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/**
 * Joins the forms of one connected group, strongest pair of clusters first, as long as the average evidence over
 * <em>all</em> pairs across is in favour. A pair no block brought together is compared before it counts, so one
 * mistaken link cannot chain two persons. Source of the order of contraction: M. Keuper and others, "Efficient
 * Decomposition of Image and Mesh Graphs by Lifted Multicuts" (2015), greedy additive edge contraction; here with
 * averages, and with weights limited on both sides so that no single pair decides alone.
 */
final class Agglomeration extends Joining {

    private record Join(double bits, int one, int two) implements Comparable<Join> {

        /** Strongest first, then in the order of forms. */
        @Override
        public int compareTo(Join other) {
            int byBits = Double.compare(other.bits, bits);
            int byOne = byBits != 0 ? byBits : Integer.compare(one, other.one);
            return byOne != 0 ? byOne : Integer.compare(two, other.two);
        }
    }

    private final List<Int2IntOpenHashMap> neighbours = new ArrayList<>();
    private final List<IntArrayList> members = new ArrayList<>();
    private double[] sums;
    private double[] known;
    private double[] against;
    private boolean[] looked;
    private int links;
    private final PriorityQueue<Join> queue = new PriorityQueue<>();

    /** @param size forms of the one group it is for */
    Agglomeration(int size, PairBits pairBits, LongOpenHashSet different) {
        super(size, pairBits, different);
        this.sums = new double[size * 2];
        this.known = new double[size * 2];
        this.against = new double[size * 2];
        this.looked = new boolean[size * 2];
        for (int k = 0; k < size; k++) {
            neighbours.add(new Int2IntOpenHashMap());
            members.add(IntArrayList.of(k));
        }
    }

    @Override
    void add(int one, int two, double bits) {
        if (links == sums.length) {
            sums = Arrays.copyOf(sums, links * 2);
            known = Arrays.copyOf(known, links * 2);
            against = Arrays.copyOf(against, links * 2);
            looked = Arrays.copyOf(looked, links * 2);
        }
        double pairs = rows[one] * rows[two];
        sums[links] = limited(bits) * pairs;
        known[links] = pairs;
        neighbours.get(one).put(two, links);
        neighbours.get(two).put(one, links);
        links++;
    }

    @Override
    void run() {
        for (int one = 0; one < neighbours.size(); one++) {
            offerAll(one, true);
        }
        while (true) {
            Join join = queue.poll();
            if (join == null) {
                return;
            }
            if (isCurrent(join) && compareAll(join)) {
                merge(join.one, join.two, join.bits);
                offerAll(join.one, false);
            }
        }
    }

    private boolean isCurrent(Join join) {
        if (!isOpen(join.one) || !isOpen(join.two)) {
            return false;
        }
        int link = neighbours.get(join.one).getOrDefault(join.two, -1);
        return link >= 0 && average(link, join.one, join.two) == join.bits;
    }

    /** Compares every pair across that no block has shown; false when that changed the evidence. */
    private boolean compareAll(Join join) {
        int link = neighbours.get(join.one).get(join.two);
        double pairs = rows[join.one] * rows[join.two];
        if (areKeptApart(join.one, join.two)) {
            known[link] = pairs;
            sums[link] = FORBIDDEN * pairs;
            return false;
        }
        if (known[link] < pairs) {
            sums[link] = sumAcross(join.one, join.two);
            known[link] = pairs;
        }
        if (!looked[link]) {
            looked[link] = true;
            against[link] = conflictAcross(join.one, join.two);
        }
        double average = average(link, join.one, join.two);
        if (average >= join.bits) {
            return true;
        }
        offer(average, join.one, join.two);
        return false;
    }

    @Override
    int members(int cluster, int[] into) {
        IntArrayList places = members.get(cluster);
        places.getElements(0, into, 0, places.size());
        return places.size();
    }

    @Override
    void moveLinks(int one, int two) {
        Int2IntOpenHashMap kept = neighbours.get(one);
        Int2IntOpenHashMap gone = neighbours.get(two);
        kept.remove(two);
        gone.remove(one);
        for (var entry : gone.int2IntEntrySet()) {
            int other = entry.getIntKey();
            int link = entry.getIntValue();
            Int2IntOpenHashMap back = neighbours.get(other);
            back.remove(two);
            int mine = kept.getOrDefault(other, -1);
            if (mine < 0) {
                kept.put(other, link);
                back.put(one, link);
            } else {
                sums[mine] += sums[link];
                known[mine] += known[link];
            }
        }
        gone.clear();
        for (int link : kept.values()) {
            looked[link] = false;
            against[link] = 0;
        }
        members.get(one).addAll(members.get(two));
    }

    private void offerAll(int one, boolean onlyLater) {
        for (var entry : neighbours.get(one).int2IntEntrySet()) {
            if (!onlyLater || entry.getIntKey() > one) {
                offer(average(entry.getIntValue(), one, entry.getIntKey()), one, entry.getIntKey());
            }
        }
    }

    private void offer(double bits, int one, int two) {
        if (bits > 0) {
            queue.add(new Join(bits, Math.min(one, two), Math.max(one, two)));
        }
    }

    private double average(int link, int one, int two) {
        double pairs = rows[one] * rows[two];
        return (sums[link] + UNKNOWN * (pairs - known[link])) / pairs - against[link];
    }
}
