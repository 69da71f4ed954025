package org.kintrace.linkage.weigh;

import java.util.Arrays;

import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;

/** How many pairs show each agreement pattern; a pattern holds the level of every field, four bits each. */
public final class PatternCounts {

    private final Long2DoubleOpenHashMap counts = new Long2DoubleOpenHashMap();

    public void add(long pattern, double pairs) {
        counts.addTo(pattern, pairs);
    }

    /** Adds all of another count. */
    public void addAll(PatternCounts other) {
        other.counts.long2DoubleEntrySet()
                .forEach(entry -> counts.addTo(entry.getLongKey(), entry.getDoubleValue()));
    }

    /** Number of different patterns. */
    public int size() {
        return counts.size();
    }

    /** All patterns in rising order, so that sums come out the same in every run. */
    long[] patterns() {
        long[] patterns = counts.keySet().toLongArray();
        Arrays.sort(patterns);
        return patterns;
    }

    /** How many pairs show each of these patterns. */
    double[] counts(long[] patterns) {
        double[] seen = new double[patterns.length];
        Arrays.setAll(seen, p -> counts.get(patterns[p]));
        return seen;
    }

    static int level(long pattern, int field) {
        return (int) (pattern >>> 4 * field) & 15;
    }
}
