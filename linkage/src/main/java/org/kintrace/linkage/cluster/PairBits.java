package org.kintrace.linkage.cluster;

/** The evidence between two forms; asked when no block brought the two together. */
@FunctionalInterface
public interface PairBits {

    /** Bits above the threshold. */
    double between(int one, int two);

    /** Which constant of {@link Contradictions} holds between the two; 0 when nothing can be told. */
    default int contradictions(int one, int two) {
        return 0;
    }
}
