package org.kintrace.linkage.cluster;

/** The evidence between two forms, in bits above the threshold; asked when no block brought the two together. */
@FunctionalInterface
public interface PairBits {

    double between(int one, int two);
}
