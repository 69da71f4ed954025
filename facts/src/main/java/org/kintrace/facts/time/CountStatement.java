package org.kintrace.facts.time;

import java.util.OptionalLong;

import org.kintrace.facts.logic.Truth;

/**
 * A number as someone said it: "up to", "more than", "just under", "ten to fifteen", "thousands".
 *
 * @param text the words as said
 * @param comparator how they bound the true number
 * @param low the lowest number they allow, 0 or more
 * @param high the highest number they allow, empty when they set no upper end
 */
public record CountStatement(String text, CountComparator comparator, long low, OptionalLong high) {

    public CountStatement {
        if (low < 0 || (high.isPresent() && high.getAsLong() < low)) {
            throw new IllegalArgumentException(
                    "a count runs from 0 upwards, not from " + low + " to " + high);
        }
    }

    /**
     * Reads a count of things.
     *
     * <p>"About", "just under" and "just over" reach a tenth of the number, or half a unit of its last digit that is not
     * zero, whichever is more: people round to such digits. Vague words have the ranges of the reviewed table.
     *
     * @throws DateNotReadException if it is no count; the message says why and where
     */
    public static CountStatement read(String text) throws DateNotReadException {
        return CountReader.read(text);
    }

    /**
     * Whether the true number can be this one.
     *
     * <p>Outside the bounds: no where the words are firm, cannot be told where they are loose ("about", "thousands").
     */
    public Truth allows(long number) {
        if (number >= low && (high.isEmpty() || number <= high.getAsLong())) {
            return Truth.YES;
        }
        return comparator.isFirm() ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether both can be of one true number; no only where both are firm and their bounds do not meet. */
    public Truth canEqual(CountStatement other) {
        boolean meet = low <= other.high.orElse(Long.MAX_VALUE) && other.low <= high.orElse(Long.MAX_VALUE);
        if (meet) {
            return Truth.YES;
        }
        return comparator.isFirm() && other.comparator.isFirm() ? Truth.NO : Truth.UNKNOWN;
    }
}
