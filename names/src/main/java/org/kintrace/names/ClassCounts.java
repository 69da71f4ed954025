package org.kintrace.names;

/** How many consonants of each class a name has: eight counts in one number, to tell quickly that two names differ. */
final class ClassCounts {

    private static final String CLASSES = "ksbtnmlr";
    private static final int BITS = 8;
    private static final long COUNT = 0x7F;

    private ClassCounts() {}

    /** The counts with one more of a class; {@link SkeletonClass#NONE} changes nothing. */
    static long plus(long counts, char skeletonClass) {
        int at = CLASSES.indexOf(skeletonClass);
        return at < 0 ? counts : counts + (1L << at * BITS);
    }

    /** Consonants that the other name has not, both ways together. */
    static int apart(long a, long b) {
        int apart = 0;
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            apart += Math.abs((int) (a >>> shift & COUNT) - (int) (b >>> shift & COUNT));
        }
        return apart;
    }

    /** Whether two names can be one, cut into parts differently: at most half of their consonants have no answer. */
    static boolean near(long a, long b) {
        return 2 * apart(a, b) <= sum(a) + sum(b);
    }

    private static int sum(long counts) {
        return apart(counts, 0);
    }
}
