package org.kintrace.vault.content;

/**
 * Lengths that sealed things are padded to, so that a length on disk says little about what is sealed.
 *
 * <p>Eight classes to each doubling from 64 bytes on: at most an eighth is added, and any object between 64 bytes and
 * 256 GiB gives away at most 8 bits about its size. The idea is that of Padmé (Nikitin and others, "Reducing Metadata
 * Leakage from Encrypted Files and Communication with PURBs", 2019), with the number of classes fixed.
 */
final class SizeClass {

    static final int SMALLEST = 64;

    private SizeClass() {}

    /** The smallest class that holds so many bytes. @param length 0 to 2^60 */
    static long holding(long length) {
        if (length < 0 || length > 1L << 60) {
            throw new IllegalArgumentException("a length must be 0 to 2^60, not " + length);
        }
        if (length <= SMALLEST) {
            return SMALLEST;
        }
        // Between 2^e and 2^(e+1) the classes lie 2^(e-3) apart.
        int exponent = 63 - Long.numberOfLeadingZeros(length - 1);
        long step = 1L << (exponent - 3);
        return (length + step - 1) / step * step;
    }
}
