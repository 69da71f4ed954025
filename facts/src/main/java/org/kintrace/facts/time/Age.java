package org.kintrace.facts.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

import org.kintrace.facts.logic.Truth;

/**
 * How old someone can be on a day, in completed months.
 *
 * <p>A month or a year is completed on the first day that is not before its anniversary. Someone born on 29 February is
 * therefore a year older on 1 March of a common year, not on 28 February. This is how {@link java.time.Period} counts, and
 * it ends no child's protection a day early; laws differ, and where the day matters a person must look the law up.
 *
 * @param minMonths least completed months, 0 or more
 * @param maxMonths most completed months, at least {@code minMonths}; empty when nothing limits it
 */
public record Age(int minMonths, OptionalInt maxMonths) {

    static final int MONTHS_PER_YEAR = 12;

    public Age {
        if (minMonths < 0 || (maxMonths.isPresent() && maxMonths.getAsInt() < minMonths)) {
            throw new IllegalArgumentException(
                    "an age runs from 0 upwards, not from " + minMonths + " to " + maxMonths);
        }
    }

    /** Any age whose completed years lie between the two, both included. */
    public static Age ofYears(int least, int most) {
        return new Age(Math.multiplyExact(least, MONTHS_PER_YEAR),
                OptionalInt
                        .of(Math.addExact(Math.multiplyExact(most, MONTHS_PER_YEAR), MONTHS_PER_YEAR - 1)));
    }

    /** The ages possible for a birth on one uncertain day, seen on another; 0 where the birth may still lie ahead. */
    public static Age between(UncertainDate born, UncertainDate on) {
        int least = born.latestDay().isPresent() && on.earliestDay().isPresent()
                ? months(born.latestDay().get(), on.earliestDay().get())
                : 0;
        if (born.earliestDay().isEmpty() || on.latestDay().isEmpty()) {
            return new Age(least, OptionalInt.empty());
        }
        return new Age(least, OptionalInt.of(months(born.earliestDay().get(), on.latestDay().get())));
    }

    /**
     * Whether someone is younger than some years, whatever days the two dates turn out to be.
     *
     * @param years age that must not be reached, above 0; 18 for a child in the sense of the Convention on the Rights of
     *        the Child, article 1
     */
    public static Truth under(int years, UncertainDate born, UncertainDate on) {
        if (years <= 0) {
            throw new IllegalArgumentException("an age limit is above 0 years, not " + years);
        }
        Age age = between(born.loosened(), on.loosened());
        int limit = Math.multiplyExact(years, MONTHS_PER_YEAR);
        if (age.minMonths >= limit) {
            return Truth.NO;
        }
        return age.maxMonths.isPresent() && age.maxMonths.getAsInt() < limit ? Truth.YES : Truth.UNKNOWN;
    }

    /** Least completed years. */
    public int minYears() {
        return minMonths / MONTHS_PER_YEAR;
    }

    /** Most completed years; empty when nothing limits it. */
    public OptionalInt maxYears() {
        return maxMonths.isPresent()
                ? OptionalInt.of(maxMonths.getAsInt() / MONTHS_PER_YEAR)
                : OptionalInt.empty();
    }

    /**
     * The days on which someone of this age can have been born, if the age was true on the given day.
     *
     * <p>Exactly the days from which the completed months counted to some possible day fall in this range. The doubts of
     * the day are kept.
     */
    public UncertainDate birth(UncertainDate on) {
        DayBound latest = on.latest() instanceof DayBound.Day(var day)
                ? new DayBound.Day(Days.plusMonths(day, -minMonths))
                : new DayBound.Unknown();
        DayBound earliest = maxMonths.isPresent() && on.earliest() instanceof DayBound.Day(var day)
                ? new DayBound.Day(Days.plus(Days.plusMonths(day, -(maxMonths.getAsInt() + 1L)), 1))
                : new DayBound.Unknown();
        return new UncertainDate(on.text(), earliest, Days.notBefore(latest, earliest), birthQualifiers(on))
                .asEdtf();
    }

    private static Set<Qualifier> birthQualifiers(UncertainDate on) {
        EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        qualifiers.addAll(on.qualifiers());
        qualifiers.remove(Qualifier.DAY_ORDER_UNKNOWN);
        return qualifiers;
    }

    private static int months(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(from, to));
    }
}
