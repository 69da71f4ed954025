package org.kintrace.linkage;

import java.util.List;

import org.kintrace.linkage.cluster.AnalystConstraint;

/**
 * How a table run is done. The result never depends on {@code threads}.
 *
 * @param threads at least 1
 * @param thresholdBits joins need more than this after the prior; 0 is as likely as not
 * @param constraints what persons decided about rows
 */
public record LinkageSettings(int threads, double thresholdBits, List<AnalystConstraint> constraints) {

    /** The one threshold for lists from ten thousand to five million rows. */
    public static final double DEFAULT_THRESHOLD_BITS = 0;

    public LinkageSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        if (!Double.isFinite(thresholdBits)) {
            throw new IllegalArgumentException(
                    "the threshold is a finite number of bits, not " + thresholdBits);
        }
        constraints = List.copyOf(constraints);
    }

    /** The default threshold, no constraints. */
    public static LinkageSettings withThreads(int threads) {
        return new LinkageSettings(threads, DEFAULT_THRESHOLD_BITS, List.of());
    }
}
