package org.kintrace.linkage.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of forms with their bits, growing while pairs are found: piece by piece, because arrays that grow are copied and
 * leave as much behind. Not safe for several threads.
 */
public final class FoundEdges {

    private static final int PIECE = 1 << 18;

    private final List<long[]> pairs = new ArrayList<>();
    private final List<float[]> bits = new ArrayList<>();
    private long[] lastPairs = {};
    private float[] lastBits = {};
    private int used;

    /** @param one less than {@code two} */
    public void add(int one, int two, double weight) {
        if (used == lastPairs.length) {
            lastPairs = new long[PIECE];
            lastBits = new float[PIECE];
            pairs.add(lastPairs);
            bits.add(lastBits);
            used = 0;
        }
        lastPairs[used] = (long) one << 32 | two;
        lastBits[used++] = (float) weight;
    }

    int count() {
        return pairs.isEmpty() ? 0 : (pairs.size() - 1) * PIECE + used;
    }

    /** Some of the pairs, side by side with their bits; the lower form of a pair in the upper half. */
    @FunctionalInterface
    interface Piece {

        void take(long[] pairs, float[] bits, int count);
    }

    void forEachPiece(Piece sink) {
        for (int k = 0; k < pairs.size(); k++) {
            sink.take(pairs.get(k), bits.get(k), k + 1 < pairs.size() ? PIECE : used);
        }
    }
}
