package org.kintrace.linkage.block;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Where a short list meets a long one: the keys of the short one, so that rows of the long one that nobody could meet
 * are passed by. Blocks without a row of both lists show no pair, so nothing is lost: the same pairs, sooner.
 */
final class KeysOfFewer {

    /** Below this many rows to one it is not worth asking. */
    private static final int TIMES_AS_MANY = 4;
    private static final int BITS = 20;

    private final int from;
    private final int to;
    private final long[] seen = new long[1 << BITS - 6];

    /** @param split rows from here on are of the second list; equal to {@code rows} when there is one list */
    KeysOfFewer(int split, int rows) {
        boolean first = (long) split * TIMES_AS_MANY < rows;
        boolean second = (long) (rows - split) * TIMES_AS_MANY < rows && split < rows;
        from = second ? split : 0;
        to = first ? split : second ? rows : 0;
    }

    /** Notes the keys of the short list under another rule. */
    void lookAt(IntUnaryOperator keyOfRow) {
        Arrays.fill(seen, 0);
        for (int row = from; row < to; row++) {
            int place = place(keyOfRow.applyAsInt(row));
            seen[place >>> 6] |= 1L << place;
        }
    }

    private static int place(int key) {
        return key * 0x9e3779b9 >>> Integer.SIZE - BITS;
    }

    /** Whether the row is of the short list, or one of the short list may have its key; always, for lists of a length. */
    boolean mayMeet(int key, int row) {
        if (to == 0 || row >= from && row < to) {
            return true;
        }
        int place = place(key);
        return (seen[place >>> 6] >>> place & 1) == 1;
    }
}
