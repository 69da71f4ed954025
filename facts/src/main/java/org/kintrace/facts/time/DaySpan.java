package org.kintrace.facts.time;

import java.time.LocalDate;

/**
 * Days in a row, both ends included.
 *
 * @param first first day
 * @param last last day, never before {@code first}
 */
public record DaySpan(LocalDate first, LocalDate last) {

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("span ends " + last + " before it begins " + first);
        }
    }

    /** Whether the two share a day. */
    public boolean touches(DaySpan other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    boolean touchesOrAdjoins(DaySpan other) {
        return !Days.plus(last, 1).isBefore(other.first) && !Days.plus(other.last, 1).isBefore(first);
    }
}
