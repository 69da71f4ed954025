package org.kintrace.linkage.cluster;

import java.util.Arrays;
import java.util.List;

import org.kintrace.linkage.block.Workers;

/** Pairs of forms with their bits, in the order of the forms. */
public final class Edges {

    private final long[] pairs;
    private final float[] bits;

    private Edges(int count) {
        pairs = new long[count];
        bits = new float[count];
    }

    /** No pair at all. */
    public static Edges none() {
        return new Edges(0);
    }

    /**
     * All of them in the order of their forms, whoever found them.
     *
     * @param forms how many there are
     */
    public static Edges sorted(List<FoundEdges> parts, int forms, Workers workers) {
        Edges all = new Edges(parts.stream().mapToInt(FoundEdges::count).sum());
        int shares = workers.count();
        int[][] places = new int[shares][];
        workers.run(share -> places[share] = counts(parts, begin(share, shares, forms),
                begin(share + 1, shares, forms)));
        int[] before = new int[shares];
        for (int share = 1; share < shares; share++) {
            before[share] = before[share - 1] + places[share - 1][places[share - 1].length - 1];
        }
        workers.run(share -> all.take(parts, begin(share, shares, forms), before[share], places[share]));
        return all;
    }

    /**
     * Where a worker's share of the lower forms begins. The lower of two forms drawn by chance lies below a share x of all with
     * chance 1 - (1 - x)^2, so all shares have about as many pairs.
     */
    private static int begin(int share, int shares, int forms) {
        return (int) Math.round(forms * (1 - Math.sqrt(1 - (double) share / shares)));
    }

    /** How many pairs have a lower form before each form of a stretch, and, last, how many in all. */
    private static int[] counts(List<FoundEdges> parts, int from, int to) {
        int[] counts = new int[to - from + 1];
        parts.forEach(part -> part.forEachPiece((found, _, count) -> count(found, count, from, to, counts)));
        for (int form = 1; form < counts.length; form++) {
            counts[form] += counts[form - 1];
        }
        return counts;
    }

    private static void count(long[] found, int count, int from, int to, int[] counts) {
        for (int k = 0; k < count; k++) {
            int one = (int) (found[k] >>> 32);
            if (one >= from && one < to) {
                counts[one - from + 1]++;
            }
        }
    }

    /** Takes the pairs of a stretch of lower forms; {@code places} becomes where each form's pairs end. */
    private void take(List<FoundEdges> parts, int from, int before, int[] places) {
        parts.forEach(part -> part.forEachPiece(
                (found, weights, count) -> take(found, weights, count, from, before, places)));
        int begin = before;
        for (int form = 0; form + 1 < places.length; form++) {
            int end = before + places[form];
            sort(begin, end);
            begin = end;
        }
    }

    private void take(long[] found, float[] weights, int count, int from, int before, int[] places) {
        int to = from + places.length - 1;
        for (int k = 0; k < count; k++) {
            int one = (int) (found[k] >>> 32);
            if (one >= from && one < to) {
                int place = before + places[one - from]++;
                pairs[place] = found[k];
                bits[place] = weights[k];
            }
        }
    }

    /** By the upper form; most forms have a handful of pairs. */
    private void sort(int from, int to) {
        if (to - from > 64) {
            sortMany(from, to);
            return;
        }
        for (int k = from + 1; k < to; k++) {
            long pair = pairs[k];
            float weight = bits[k];
            int at = k;
            while (at > from && pairs[at - 1] > pair) {
                pairs[at] = pairs[at - 1];
                bits[at] = bits[at - 1];
                at--;
            }
            pairs[at] = pair;
            bits[at] = weight;
        }
    }

    private void sortMany(int from, int to) {
        long one = pairs[from] >>> 32 << 32;
        float[] before = Arrays.copyOfRange(bits, from, to);
        for (int k = from; k < to; k++) {
            pairs[k] = pairs[k] << 32 | k - from;
        }
        Arrays.sort(pairs, from, to);
        for (int k = from; k < to; k++) {
            bits[k] = before[(int) pairs[k]];
            pairs[k] = one | pairs[k] >>> 32;
        }
    }

    public int count() {
        return pairs.length;
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
