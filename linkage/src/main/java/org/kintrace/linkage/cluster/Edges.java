package org.kintrace.linkage.cluster;

import java.util.Arrays;
import java.util.List;

import it.unimi.dsi.fastutil.longs.LongArrays;

/** Pairs of forms with their bits, growing while pairs are found. Not safe for several threads. */
public final class Edges {

    private long[] pairs = new long[1024];
    private float[] bits = new float[1024];
    private int count;

    /** @param one less than {@code two} */
    public void add(int one, int two, double weight) {
        if (count == pairs.length) {
            int more = count + (count >> 1);
            pairs = Arrays.copyOf(pairs, more);
            bits = Arrays.copyOf(bits, more);
        }
        pairs[count] = (long) one << 32 | two;
        bits[count++] = (float) weight;
    }

    /** All of them in the order of their forms, whoever found them. */
    public static Edges sorted(List<Edges> parts) {
        Edges all = new Edges();
        int total = parts.stream().mapToInt(part -> part.count).sum();
        long[] pairs = new long[total];
        float[] bits = new float[total];
        int at = 0;
        for (Edges part : parts) {
            System.arraycopy(part.pairs, 0, pairs, at, part.count);
            System.arraycopy(part.bits, 0, bits, at, part.count);
            at += part.count;
        }
        int[] order = new int[total];
        Arrays.setAll(order, k -> k);
        LongArrays.parallelRadixSortIndirect(order, pairs, false);
        all.pairs = new long[total];
        all.bits = new float[total];
        all.count = total;
        for (int k = 0; k < total; k++) {
            all.pairs[k] = pairs[order[k]];
            all.bits[k] = bits[order[k]];
        }
        return all;
    }

    public int count() {
        return count;
    }

    public int one(int edge) {
        return (int) (pairs[edge] >>> 32);
    }

    public int two(int edge) {
        return (int) pairs[edge];
    }

    public float bits(int edge) {
        return bits[edge];
    }
}
