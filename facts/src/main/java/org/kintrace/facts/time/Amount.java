package org.kintrace.facts.time;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number, or a range of numbers, as said.
 *
 * @param high null when the words set no upper end ("thousands")
 * @param vague whether the words name no number ("a few", "thousands")
 */
record Amount(BigDecimal low, @Nullable BigDecimal high, boolean vague) {

    static Amount of(BigDecimal number) {
        return new Amount(number, number, false);
    }

    /** Reads {@code 2-6}, or {@code 200-} without an upper end, as the table writes them. */
    static Amount range(String value) {
        int dash = value.indexOf('-');
        BigDecimal low = new BigDecimal(value.substring(0, dash));
        return new Amount(low, dash == value.length() - 1 ? null : new BigDecimal(value.substring(dash + 1)),
                true);
    }

    Amount times(BigDecimal factor) {
        return new Amount(low.multiply(factor), high == null ? null : high.multiply(factor), vague);
    }

    Amount plus(BigDecimal more) {
        return new Amount(low.add(more), high == null ? null : high.add(more), vague);
    }

    /** From this to another, as in "ten to fifteen". */
    Amount to(Amount other) {
        return new Amount(low, other.high, vague || other.vague);
    }

    boolean isBackwards() {
        return high != null && high.compareTo(low) < 0;
    }
}
