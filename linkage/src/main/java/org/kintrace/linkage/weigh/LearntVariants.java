package org.kintrace.linkage.weigh;

import java.util.Arrays;

import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;

/**
 * Pairs of different values that persons carry side by side far more often than chance: nicknames, a town and its
 * county, old and new names of an occupation. Learnt from clusters that are certain without them, each cluster counting
 * once, so that no single person's habits teach anything.
 */
public final class LearntVariants {

    private final Long2DoubleOpenHashMap[] bits;
    private final double[] strongest;

    LearntVariants(Long2DoubleOpenHashMap[] bits) {
        this.bits = bits;
        this.strongest = new double[bits.length];
        for (int f = 0; f < bits.length; f++) {
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

    /** Evidence in bits of these two values meeting, 0 when they are not known to go together. */
    public double bits(int field, int one, int two) {
        return bits[field].isEmpty() ? 0 : bits[field].get(key(one, two));
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
