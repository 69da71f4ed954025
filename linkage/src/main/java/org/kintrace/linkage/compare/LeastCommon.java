package org.kintrace.linkage.compare;

/**
 * How many letters two texts must have in common to be alike: the answer of {@link Signature#mostAlike} turned round and
 * worked out beforehand, because it is asked for several times with every pair.
 */
final class LeastCommon {

    private static final int LENGTHS = Signature.LONG + 1;
    private static final int HEADS = 5;
    /** Of texts too long to tell, any number will do. */
    private static final byte ANY = Byte.MIN_VALUE;

    private final byte[] least = new byte[LENGTHS * LENGTHS * HEADS];

    /** @param likeness from 0 to 1, that must be reached */
    LeastCommon(double likeness) {
        for (int n = 0; n < LENGTHS; n++) {
            for (int m = 0; m < LENGTHS; m++) {
                for (int head = 0; head < HEADS; head++) {
                    least[place(n, m, head)] = least(n, m, head, likeness);
                }
            }
        }
    }

    private static byte least(int n, int m, int head, double likeness) {
        if (n == Signature.LONG || m == Signature.LONG) {
            return ANY;
        }
        byte common = 1;
        while (common < Signature.LONG && Signature.mostAlike(n, m, common, head) < likeness) {
            common++;
        }
        return common;
    }

    private static int place(int n, int m, int head) {
        return (n * LENGTHS + m) * HEADS + head;
    }

    /**
     * The fewest letters in common with which two texts may be alike.
     *
     * @param one length of a text
     * @param two length of the other
     * @param sameHead how many letters their beginnings share
     */
    int of(int one, int two, int sameHead) {
        return least[place(Math.min(Signature.LONG, one), Math.min(Signature.LONG, two),
                Math.min(HEADS - 1, sameHead))];
    }
}
