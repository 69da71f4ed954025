package org.kintrace.facts.time;

import java.util.OptionalInt;

/**
 * How far one event lies from another, as said.
 *
 * @param unit what is counted
 * @param least fewest units, 0 or more
 * @param most most units, at least {@code least}; empty when the words set no upper end ("more than a year")
 * @param counting how strictly the count is meant
 */
public record Step(StepUnit unit, int least, OptionalInt most, Counting counting) {

    /** More units than this lie outside any life. */
    static final int MOST_UNITS = 100_000;

    /** How strictly a count is meant. */
    public enum Counting {
        /** "A week after": rounded to the unit, so half a unit may be missing or too much. Days are taken as said. */
        ROUNDED,
        /** "About a week after": a whole unit may be missing or too much, or a quarter of the count. */
        LOOSE,
        /** "The following day", "more than a year after": not rounded. */
        FIRM,
        /** "The following month", "the same year": units of the calendar. */
        CALENDAR
    }

    public Step {
        if (least < 0 || least > MOST_UNITS || (most.isPresent() && (most.getAsInt() < least
                || most.getAsInt() > MOST_UNITS))) {
            throw new IllegalArgumentException(
                    "a step runs from 0 to " + MOST_UNITS + ", not from " + least + " to "
                            + most);
        }
    }

    static Step exactly(StepUnit unit, int count, Counting counting) {
        return new Step(unit, count, OptionalInt.of(count), counting);
    }
}
