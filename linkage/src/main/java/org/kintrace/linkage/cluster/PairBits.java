package org.kintrace.linkage.cluster;

/** The evidence between two forms; asked when no block brought the two together. */
@FunctionalInterface
public interface PairBits {

    /** Bits above the threshold. */
    double between(int one, int two);

    /** The marks of {@link Contradictions.Kind} that hold between the two; 0 when nothing can be told. */
    default int contradictions(int one, int two) {
        return 0;
    }
}
