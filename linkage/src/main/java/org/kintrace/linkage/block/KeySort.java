package org.kintrace.linkage.block;

/** Sorts by the upper 32 bits, keeping the order of equal ones: three passes of a radix sort, 11 bits each. */
final class KeySort {

    private static final int BITS = 11;

    private KeySort() {}

    /** The sorted array, which is one of the two given; only the first {@code count} are looked at. */
    static long[] byUpperHalf(long[] keys, long[] room, int count) {
        long[] from = keys;
        long[] to = room;
        for (int shift = 32; shift < 64; shift += BITS) {
            int[] at = new int[(1 << BITS) + 1];
            for (int k = 0; k < count; k++) {
                at[digit(from[k], shift) + 1]++;
            }
            for (int d = 0; d < 1 << BITS; d++) {
                at[d + 1] += at[d];
            }
            for (int k = 0; k < count; k++) {
                to[at[digit(from[k], shift)]++] = from[k];
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (1 << BITS) - 1;
    }
}
