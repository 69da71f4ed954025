package org.kintrace.linkage.weigh;

import java.util.Arrays;
import java.util.BitSet;

import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;

/**
 * Pairs of different values that persons carry side by side far more often than chance: nicknames, a town and its
 * county, old and new names of an occupation. Learnt from clusters that are certain without them, each cluster counting
 * once, so that no single person's habits teach anything.
 */
public final class LearntVariants {

    private final Long2DoubleOpenHashMap[] bits;
    private final double[] strongest;
    private final BitSet[] involved;

    LearntVariants(Long2DoubleOpenHashMap[] bits) {
        this.bits = bits;
        this.strongest = new double[bits.length];
        this.involved = new BitSet[bits.length];
        for (int f = 0; f < bits.length; f++) {
            involved[f] = new BitSet();
            for (long key : bits[f].keySet().toLongArray()) {
                involved[f].set((int) (key >>> 32));
                involved[f].set((int) key);
            }
            for (double value : bits[f].values()) {
                strongest[f] = Math.max(strongest[f], value);
            }
        }
    }

    /** Nothing learnt. */
    public static LearntVariants none(int fields) {
        Long2DoubleOpenHashMap[] empty = new Long2DoubleOpenHashMap[fields];
        Arrays.setAll(empty, _ -> new Long2DoubleOpenHashMap());
        return new LearntVariants(empty);
    }

    /** What is done with each pair of values that go together. */
    @FunctionalInterface
    public interface Pairs {

        void pair(int one, int two, double bits);
    }

    /** Every pair of a field, in the order of their codes. */
    public void forEach(int field, Pairs sink) {
        long[] keys = bits[field].keySet().toLongArray();
        Arrays.sort(keys);
        for (long key : keys) {
            sink.pair((int) (key >>> 32), (int) key, bits[field].get(key));
        }
    }

    /** Pairs of values known from elsewhere, put together anew. */
    public static final class Builder {

        private final Long2DoubleOpenHashMap[] bits;

        public Builder(int fields) {
            bits = new Long2DoubleOpenHashMap[fields];
            Arrays.setAll(bits, _ -> new Long2DoubleOpenHashMap());
        }

        /** A pair with a value nobody here has, code 0, is left out. */
        public void add(int field, int one, int two, double weight) {
            if (one != 0 && two != 0 && one != two) {
                bits[field].put(key(one, two), weight);
            }
        }

        public LearntVariants build() {
            return new LearntVariants(bits);
        }
    }

    /** Evidence in bits of these two values meeting, 0 when they are not known to go together. */
    public double bits(int field, int one, int two) {
        return knows(field, one, two) ? bits[field].get(key(one, two)) : 0;
    }

    /** Whether both values go together with some value, so that they may go together with each other. */
    boolean knows(int field, int one, int two) {
        return strongest[field] > 0 && involved[field].get(one) && involved[field].get(two);
    }

    /** The most any two values of the field can bring. */
    public double strongest(int field) {
        return strongest[field];
    }

    /** How many pairs of values are known. */
    public int size() {
        int size = 0;
        for (Long2DoubleOpenHashMap field : bits) {
            size += field.size();
        }
        return size;
    }

    static long key(int one, int two) {
        return one < two ? (long) one << 32 | two : (long) two << 32 | one;
    }
}
