package org.kintrace.linkage;

import java.util.Arrays;

/** Pairs of sampled forms one worker looked at, each with its agreement pattern and the rule that showed it. */
final class SeenPairs {

    private long[] pairs = new long[4096];
    private long[] patterns = new long[4096];
    private byte[] rules = new byte[4096];
    private int count;

    void add(int rule, int one, int two, long pattern) {
        if (count == pairs.length) {
            int more = count + (count >> 1);
            pairs = Arrays.copyOf(pairs, more);
            patterns = Arrays.copyOf(patterns, more);
            rules = Arrays.copyOf(rules, more);
        }
        pairs[count] = (long) one << 32 | two;
        patterns[count] = pattern;
        rules[count++] = (byte) rule;
    }

    int count() {
        return count;
    }

    int one(int place) {
        return (int) (pairs[place] >>> 32);
    }

    int two(int place) {
        return (int) pairs[place];
    }

    long pattern(int place) {
        return patterns[place];
    }

    int rule(int place) {
        return rules[place];
    }
}
