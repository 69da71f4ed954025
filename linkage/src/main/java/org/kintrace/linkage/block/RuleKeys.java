package org.kintrace.linkage.block;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The keys of one rule over a stretch of rows, put down for the worker each falls to: rows of one key always meet at
 * one worker. Room is kept from rule to rule. One per worker.
 */
final class RuleKeys {

    private final Atoms atoms;
    private final int from;
    private final int to;
    private final long[][] keys;
    private final int[] counts;

    /** @param from first row of the stretch @param to row after the last */
    RuleKeys(Atoms atoms, int from, int to, int workers) {
        this.atoms = atoms;
        this.from = from;
        this.to = to;
        this.keys = new long[workers][1024];
        this.counts = new int[workers];
    }

    /** @param without rules that have already looked at all pairs this rule could show of a row */
    void collect(int[] asked, long[] done, long without, KeysOfFewer fewer) {
        Arrays.fill(counts, 0);
        for (int row = from; row < to; row++) {
            int key = (done[row] & without) == 0 ? keyOf(atoms, asked, row) : 0;
            if (key != 0 && fewer.mayMeet(key, row)) {
                put(key, row);
            }
        }
    }

    /** The same for some rows only: those at these places of {@code rows}. */
    void collectOf(int[] rows, int first, int last, int[] asked, long[] done, long without) {
        Arrays.fill(counts, 0);
        for (int place = first; place < last; place++) {
            int row = rows[place];
            int key = (done[row] & without) == 0 ? keyOf(atoms, asked, row) : 0;
            if (key != 0) {
                put(key, row);
            }
        }
    }

    private void put(int key, int row) {
        int worker = (int) ((key & 0xffffffffL) * counts.length >>> 32);
        int count = counts[worker]++;
        if (count == keys[worker].length) {
            keys[worker] = Arrays.copyOf(keys[worker], count * 2);
        }
        keys[worker][count] = (long) key << 32 | row;
    }

    /** The atoms of a mask by number, because picking them out of it for every row takes longer than what is done with them. */
    static int[] askedBy(int mask) {
        return IntStream.range(0, Integer.SIZE).filter(atom -> (mask >>> atom & 1) == 1).toArray();
    }

    /** A number rows share when they agree on all these atoms, hardly ever otherwise; 0 when one is missing. */
    static int keyOf(Atoms atoms, int[] asked, int row) {
        long key = asked.length;
        for (int atom : asked) {
            int value = atoms.value(row, atom);
            if (value == 0) {
                return 0;
            }
            key = (key ^ value) * 0xbf58476d1ce4e5b9L;
            key ^= key >>> 31;
        }
        int folded = (int) (key ^ key >>> 32);
        return folded == 0 ? 1 : folded;
    }

    /** How many keys all stretches have for a worker. */
    static int sizeFor(int worker, RuleKeys[] all) {
        return Arrays.stream(all).mapToInt(one -> one.counts[worker]).sum();
    }

    /** Puts the keys of all stretches for a worker one after the other, in the order of rows. */
    static void gather(int worker, RuleKeys[] all, long[] into) {
        int at = 0;
        for (RuleKeys one : all) {
            System.arraycopy(one.keys[worker], 0, into, at, one.counts[worker]);
            at += one.counts[worker];
        }
    }
}
