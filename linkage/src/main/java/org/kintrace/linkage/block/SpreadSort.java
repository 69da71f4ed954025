package org.kintrace.linkage.block;

import java.util.Arrays;

/**
 * Sorts numbers whose upper bits are spread evenly, as those of hashes are: into buckets by these bits, then each bucket by
 * itself, several at once.
 */
public final class SpreadSort {

    /** A bucket of a million numbers then fits in a processor's nearest memory. */
    private static final int BITS = 10;

    private SpreadSort() {}

    /** The numbers in rising order, taken as without a sign; in an array of their own. */
    public static long[] sorted(long[] numbers, Workers workers) {
        int unused = Long.numberOfLeadingZeros(union(numbers));
        int shift = Math.max(0, Long.SIZE - unused - BITS);
        int[] starts = new int[(1 << BITS) + 1];
        for (long number : numbers) {
            starts[(int) (number >>> shift) + 1]++;
        }
        for (int bucket = 0; bucket < 1 << BITS; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        int[] at = starts.clone();
        long[] sorted = new long[numbers.length];
        for (long number : numbers) {
            sorted[at[(int) (number >>> shift)]++] = number;
        }
        // Within a bucket all upper bits are the same, and so is the sign.
        workers.runEach(1 << BITS, bucket -> Arrays.sort(sorted, starts[bucket], starts[bucket + 1]));
        return sorted;
    }

    private static long union(long[] numbers) {
        long union = 0;
        for (long number : numbers) {
            union |= number;
        }
        return union;
    }
}
