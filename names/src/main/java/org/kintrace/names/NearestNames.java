package org.kintrace.names;

import java.util.Arrays;

/** The best so many names by an estimate; equal ones in the order of their numbers. */
final class NearestNames {

    private static final int BITS = Integer.SIZE;

    private final long[] heap;
    private final float floor;
    private int size;

    NearestNames(int most) {
        this(most, Float.NEGATIVE_INFINITY);
    }

    /** @param floor estimates down to this are not wanted even while there is room */
    NearestNames(int most, float floor) {
        heap = new long[most];
        this.floor = floor;
    }

    /** Down to this an estimate is not taken any more. */
    float least() {
        return size < heap.length ? floor : Math.max(floor, estimate(heap[0]));
    }

    int size() {
        return size;
    }

    void offer(int name, float estimate) {
        long key = (long) ordered(estimate) << BITS | (Integer.MAX_VALUE - name);
        if (size < heap.length) {
            heap[size] = key;
            up(size++);
        } else if (key > heap[0]) {
            heap[0] = key;
            down();
        }
    }

    /**
     * The names, best first; a name offered twice stands once. Empties this.
     *
     * @param enough where there are so many, names down to {@code poor} are left out
     */
    int[] take(int enough, float poor) {
        Arrays.sort(heap, 0, size);
        int[] names = new int[size];
        int count = 0;
        for (int i = size - 1; i >= 0 && (count < enough || estimate(heap[i]) > poor); i--) {
            int name = Integer.MAX_VALUE - (int) heap[i];
            boolean known = false;
            for (int k = 0; k < count; k++) {
                known |= names[k] == name;
            }
            if (!known) {
                names[count++] = name;
            }
        }
        size = 0;
        return Arrays.copyOf(names, count);
    }

    /** A whole number in the order of the estimates, so that one comparison of longs sorts by both. */
    private static int ordered(float value) {
        int bits = Float.floatToIntBits(value);
        return bits ^ bits >> BITS - 1 & Integer.MAX_VALUE;
    }

    private static float estimate(long key) {
        int bits = (int) (key >> BITS);
        return Float.intBitsToFloat(bits ^ bits >> BITS - 1 & Integer.MAX_VALUE);
    }

    private void up(int from) {
        int at = from;
        while (at > 0 && heap[at] < heap[(at - 1) / 2]) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down() {
        int at = 0;
        while (2 * at + 1 < size) {
            int least = 2 * at + 1;
            if (least + 1 < size && heap[least + 1] < heap[least]) {
                least++;
            }
            if (heap[at] <= heap[least]) {
                return;
            }
            swap(at, least);
            at = least;
        }
    }

    private void swap(int a, int b) {
        long kept = heap[a];
        heap[a] = heap[b];
        heap[b] = kept;
    }
}
