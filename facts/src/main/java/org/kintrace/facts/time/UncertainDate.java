package org.kintrace.facts.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.logic.Truth;

/**
 * What a source said about a day: its words, and the first and last day they allow.
 *
 * <p>Both ends are included. Calendar: proleptic Gregorian, no time zone, because the sources rarely give one.
 *
 * @param text the date as the source wrote it, never empty
 * @param earliest first day it can have been
 * @param latest last day it can have been, never before {@code earliest}
 * @param qualifiers doubts the source itself expressed; empty when it expressed none
 */
public record UncertainDate(String text, DayBound earliest, DayBound latest, Set<Qualifier> qualifiers) {

    public UncertainDate {
        qualifiers = Set.copyOf(qualifiers);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a date needs the words it was given in");
        }
        if (earliest instanceof DayBound.Day(var first) && latest instanceof DayBound.Day(var last)
                && last.isBefore(first)) {
            throw new IllegalArgumentException("span ends " + last + " before it begins " + first);
        }
    }

    /** A day known exactly; the text is its ISO form. */
    public static UncertainDate on(LocalDate day) {
        return between(day, day);
    }

    /** Any day of a span, both ends included; the text is the EDTF interval. */
    public static UncertainDate between(LocalDate first, LocalDate last) {
        String text = first.equals(last) ? first.toString() : first + "/" + last;
        return new UncertainDate(text, new DayBound.Day(first), new DayBound.Day(last), Set.of());
    }

    /** The first day it can have been, empty when open or unknown. */
    public Optional<LocalDate> earliestDay() {
        return earliest instanceof DayBound.Day(var day) ? Optional.of(day) : Optional.empty();
    }

    /** The last day it can have been, empty when open or unknown. */
    public Optional<LocalDate> latestDay() {
        return latest instanceof DayBound.Day(var day) ? Optional.of(day) : Optional.empty();
    }

    /** Whether only one day is possible. */
    public boolean isExact() {
        return earliestDay().isPresent() && earliestDay().equals(latestDay());
    }

    /** Whether both could be the same day. No only when the spans certainly do not touch. */
    public Truth canBe(UncertainDate other) {
        return certainlyBefore(this, other) || certainlyBefore(other, this) ? Truth.NO : Truth.YES;
    }

    /** Whether this day lies before the other: yes or no only when it holds for every possible pair of days. */
    public Truth isBefore(UncertainDate other) {
        if (certainlyBefore(this, other)) {
            return Truth.YES;
        }
        Optional<LocalDate> first = earliestDay();
        Optional<LocalDate> last = other.latestDay();
        return first.isPresent() && last.isPresent() && !first.get().isBefore(last.get())
                ? Truth.NO
                : Truth.UNKNOWN;
    }

    private static boolean certainlyBefore(UncertainDate one, UncertainDate two) {
        Optional<LocalDate> last = one.latestDay();
        Optional<LocalDate> first = two.earliestDay();
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }
}
