package org.kintrace.linkage.compare;

/** A text as 64 bits that are the same on every machine and in every run. */
public final class ContentHash {

    private ContentHash() {}

    /** Never 0, which stands for nothing written. */
    public static long of(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 0x100000001b3L + text.charAt(i);
        }
        long mixed = mix(hash);
        return mixed == 0 ? 1 : mixed;
    }

    /** Finaliser of SplitMix64 (Steele, Lea and Flood 2014): every input bit moves every output bit. */
    public static long mix(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
