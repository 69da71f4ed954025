package org.kintrace.registry.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;

/**
 * The days something may have been on, as whole days since 1970; an end nobody knows lies beyond all days.
 *
 * <p>Wide on purpose: what is certain of every day of the span is certain. A date the source doubts may be any day; one
 * it calls approximate reaches as far again to both sides, and never less than a week.
 *
 * @param first first possible day, {@link #NEVER_BEFORE} when not known
 * @param last last possible day, {@link #NEVER_AFTER} when not known, never before {@code first}
 */
public record PossibleDays(long first, long last) {

    public static final long NEVER_BEFORE = Long.MIN_VALUE / 4;
    public static final long NEVER_AFTER = Long.MAX_VALUE / 4;
    /** Any day at all: what is left when nothing is known. */
    public static final PossibleDays ANY = new PossibleDays(NEVER_BEFORE, NEVER_AFTER);

    private static final long FARTHEST = 2_900_000;

    public PossibleDays {
        if (last < first) {
            throw new IllegalArgumentException("days end at " + last + " before they begin at " + first);
        }
    }

    public static PossibleDays of(UncertainDate date) {
        UncertainDate widest = date.loosened();
        long first = widest.earliestDay().map(LocalDate::toEpochDay).filter(PossibleDays::isLived)
                .orElse(NEVER_BEFORE);
        long last = widest.latestDay().map(LocalDate::toEpochDay).filter(PossibleDays::isLived)
                .orElse(NEVER_AFTER);
        return new PossibleDays(first, last);
    }

    /** Years of five digits are slips, and sums with them leave the calendar. */
    private static boolean isLived(long day) {
        return Math.abs(day) < FARTHEST;
    }

    /** Every day any of these accounts allows; any day when there is none. */
    public static PossibleDays ofAll(List<UncertainDate> accounts) {
        return accounts.stream().map(PossibleDays::of).reduce(PossibleDays::hull).orElse(ANY);
    }

    public static PossibleDays on(LocalDate day) {
        return new PossibleDays(day.toEpochDay(), day.toEpochDay());
    }

    /** The shortest span that holds both. */
    public PossibleDays hull(PossibleDays other) {
        return new PossibleDays(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Whether every day of this lies before every day of the other. */
    public boolean certainlyBefore(PossibleDays other) {
        return last < other.first;
    }

    /** Whether no day of this lies after any day of the other. */
    public boolean certainlyNotAfter(PossibleDays other) {
        return last <= other.first;
    }

    /** Whether it has certainly happened by the end of that day. */
    public boolean certainlyBy(LocalDate day) {
        return last <= day.toEpochDay();
    }

    /** Whether the two share no day. */
    public boolean excludes(PossibleDays other) {
        return certainlyBefore(other) || other.certainlyBefore(this);
    }

    public boolean isKnown() {
        return first != NEVER_BEFORE || last != NEVER_AFTER;
    }

    /** The first day, empty when not known. */
    public Optional<LocalDate> firstDay() {
        return first == NEVER_BEFORE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
    }

    /** The last day, empty when not known. */
    public Optional<LocalDate> lastDay() {
        return last == NEVER_AFTER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
    }
}
