package org.kintrace.linkage.compare;

/**
 * Which letters a text has and how long it is, in 64 bits: two bits for each of the 26 letters (once, more than once),
 * six for all other characters, six for the length. Tells quickly and safely that two texts cannot be alike, which
 * spares comparing them letter by letter.
 */
final class Signature {

    private static final int LETTERS = 26;
    private static final int OTHERS = 6;
    private static final int LENGTH_SHIFT = 2 * LETTERS + OTHERS;
    private static final long CHARACTERS = (1L << LENGTH_SHIFT) - 1;
    /** Texts of this length or more are always compared in full. */
    static final int LONG = 63;

    private Signature() {}

    static long of(String text) {
        long signature = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                int bit = 2 * (c - 'a');
                signature |= (signature >>> bit & 1) == 0 ? 1L << bit : 2L << bit;
            } else {
                signature |= 1L << 2 * LETTERS + c % OTHERS;
            }
        }
        return signature | (long) Math.min(LONG, text.length()) << LENGTH_SHIFT;
    }

    static int length(long signature) {
        return (int) (signature >>> LENGTH_SHIFT);
    }

    /** Whether one of the characters may be a space. */
    static boolean mayHaveSpace(long signature) {
        return (signature >>> 2 * LETTERS + ' ' % OTHERS & 1) == 1;
    }

    /**
     * The most letters two texts can have in common: each bit that only one of them has is a letter the other lacks.
     * Characters beyond the alphabet may share a bit, which only makes the bound looser.
     */
    static int mostCommon(long one, long two) {
        int onlyOne = Long.bitCount(one & ~two & CHARACTERS);
        int onlyTwo = Long.bitCount(two & ~one & CHARACTERS);
        return Math.min(length(one) - onlyOne, length(two) - onlyTwo);
    }

    /** The highest Jaro-Winkler likeness two texts of these lengths can have, by the letters they and their beginnings share. */
    static double mostAlike(int one, int two, int mostCommon, int sameBeginning) {
        if (one == LONG || two == LONG) {
            return 1;
        }
        double common = mostCommon;
        if (common <= 0) {
            return 0;
        }
        double jaro = (common / one + common / two + 1) / 3;
        return jaro + 0.1 * Math.min(4, sameBeginning) * (1 - jaro);
    }

    /** The first eight characters, one per byte, the first lowest; what does not fit in a byte is folded into it. */
    static long beginning(String text) {
        long beginning = 0;
        for (int i = 0; i < Math.min(8, text.length()); i++) {
            int c = text.charAt(i);
            beginning |= ((c ^ c >>> 8) & 0xffL) << 8 * i;
        }
        return beginning;
    }

    /** How many of the first eight characters are surely or possibly the same. */
    static int sameBeginning(long one, long two) {
        return Long.numberOfTrailingZeros(one ^ two) / 8;
    }
}
