package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * Pairs of sampled forms one worker looked at, each with its agreement pattern and the rule that showed it. Piece by piece,
 * because arrays that grow are copied and leave as much behind; patterns by number, because the same few come again and
 * again.
 */
final class SeenPairs {

    private static final int PIECE_BITS = 18;
    private static final int PIECE = 1 << PIECE_BITS;
    /** Bits for the place of a form in the sample; the rule lies above both. */
    private static final int PLACE_BITS = 28;
    private static final int PLACES = (1 << PLACE_BITS) - 1;

    private final List<long[]> pairs = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    private final Long2IntOpenHashMap numberOf = new Long2IntOpenHashMap();
    private long[] patterns = new long[1024];
    private double[] rows = new double[1024];
    private int count;

    SeenPairs() {
        numberOf.defaultReturnValue(-1);
    }

    /** @param weight pairs of rows it stands for */
    void add(int rule, int one, int two, long pattern, double weight) {
        int at = count & PIECE - 1;
        if (at == 0) {
            pairs.add(new long[PIECE]);
            numbers.add(new int[PIECE]);
        }
        int number = numberOf(pattern);
        rows[number] += weight;
        pairs.getLast()[at] = (long) rule << 2 * PLACE_BITS | (long) one << PLACE_BITS | two;
        numbers.getLast()[at] = number;
        count++;
    }

    private int numberOf(long pattern) {
        int known = numberOf.get(pattern);
        if (known >= 0) {
            return known;
        }
        int number = numberOf.size();
        if (number == patterns.length) {
            patterns = Arrays.copyOf(patterns, number * 2);
            rows = Arrays.copyOf(rows, number * 2);
        }
        patterns[number] = pattern;
        numberOf.put(pattern, number);
        return number;
    }

    int count() {
        return count;
    }

    private long pair(int place) {
        return pairs.get(place >>> PIECE_BITS)[place & PIECE - 1];
    }

    int one(int place) {
        return (int) (pair(place) >>> PLACE_BITS) & PLACES;
    }

    int two(int place) {
        return (int) pair(place) & PLACES;
    }

    int rule(int place) {
        return (int) (pair(place) >>> 2 * PLACE_BITS);
    }

    /** Number of the pair's pattern. */
    int pattern(int place) {
        return numbers.get(place >>> PIECE_BITS)[place & PIECE - 1];
    }

    /** How many different patterns there are. */
    int patterns() {
        return numberOf.size();
    }

    /** The pattern of a number. */
    long patternOf(int number) {
        return patterns[number];
    }

    /** The pairs of rows that show the pattern of a number. */
    double rowsOf(int number) {
        return rows[number];
    }
}
