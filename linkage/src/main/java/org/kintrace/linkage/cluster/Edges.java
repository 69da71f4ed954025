package org.kintrace.linkage.cluster;

import java.util.Arrays;
import java.util.List;

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

    /**
     * All of them in the order of their forms, whoever found them.
     *
     * @param forms how many there are
     */
    public static Edges sorted(List<Edges> parts, int forms) {
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
        all.pairs = new long[total];
        all.bits = new float[total];
        all.count = total;
        // By the second form, then, keeping that order, by the first.
        moveBy(0, forms, pairs, bits, all.pairs, all.bits);
        moveBy(Integer.SIZE, forms, all.pairs, all.bits, pairs, bits);
        all.pairs = pairs;
        all.bits = bits;
        return all;
    }

    private static void moveBy(int shift, int forms, long[] pairs, float[] bits, long[] toPairs,
            float[] toBits) {
        int[] at = new int[forms + 1];
        for (long pair : pairs) {
            at[(int) (pair >>> shift) + 1]++;
        }
        for (int form = 0; form < forms; form++) {
            at[form + 1] += at[form];
        }
        for (int k = 0; k < pairs.length; k++) {
            int place = at[(int) (pairs[k] >>> shift)]++;
            toPairs[place] = pairs[k];
            toBits[place] = bits[k];
        }
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
