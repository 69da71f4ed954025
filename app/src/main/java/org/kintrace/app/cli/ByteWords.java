package org.kintrace.app.cli;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes looked at eight at a time, the first of them lowest: a file of millions of cells is read in half the time. */
final class ByteWords {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long HIGH_BITS = ~LOW_BITS;

    private ByteWords() {}

    /** The eight bytes from here on; zeros beyond the end. */
    static long at(byte[] bytes, int from) {
        if (from + Long.BYTES <= bytes.length) {
            return (long) WORDS.get(bytes, from);
        }
        long word = 0;
        for (int k = bytes.length - 1; k >= from; k--) {
            word = word << Byte.SIZE | bytes[k] & 0xff;
        }
        return word;
    }

    /** The first bytes of a word, at most eight of them; zeros for the others. */
    static long first(long word, int bytes) {
        return bytes >= Long.BYTES ? word : word & (1L << Byte.SIZE * bytes) - 1;
    }

    /** Eight times the same byte. */
    static long all(byte one) {
        return ONES * (one & 0xff);
    }

    /** Where two words have the same byte: its highest bit is set, and no other bit. */
    static long same(long one, long other) {
        long apart = one ^ other;
        // Exact for every byte, because nothing is carried from one to the next.
        return ~((apart & LOW_BITS) + LOW_BITS | apart | LOW_BITS);
    }

    /** Whether all bytes are ASCII and none is zero. */
    static boolean isAscii(long word) {
        return ((word | same(word, 0)) & HIGH_BITS) == 0;
    }

    /** The place in the word of the first byte marked by {@link #same}; 8 when none is. */
    static int firstOf(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
