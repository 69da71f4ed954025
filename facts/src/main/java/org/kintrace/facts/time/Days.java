package org.kintrace.facts.time;

import java.time.LocalDate;

/**
 * Steps through the calendar that stop at its ends.
 *
 * <p>{@link LocalDate} throws beyond the years -999999999 and 999999999. A source may name such a year
 * ({@code Y999999999}), and "the day after" must then still be an answer.
 */
final class Days {

    private static final long DAYS_PER_YEAR_AT_MOST = 366;
    private static final long MONTHS_PER_YEAR = 12;

    private Days() {}

    static LocalDate plus(LocalDate day, long days) {
        if (Math.abs(days) >= DAYS_PER_YEAR_AT_MOST * LocalDate.MAX.getYear()) {
            return days > 0 ? LocalDate.MAX : LocalDate.MIN;
        }
        long wanted = day.toEpochDay() + days;
        return LocalDate.ofEpochDay(
                Math.clamp(wanted, LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
    }

    /** Adds months; where the day does not exist, the last day of that month (31 January and a month: 28 February). */
    static LocalDate plusMonths(LocalDate day, long months) {
        long wantedYear = day.getYear() + Math.floorDiv(months, MONTHS_PER_YEAR);
        if (wantedYear >= LocalDate.MAX.getYear()) {
            return LocalDate.MAX;
        }
        return wantedYear <= LocalDate.MIN.getYear() ? LocalDate.MIN : day.plusMonths(months);
    }

    /** At the ends of the calendar a last day may fall before the first; then it is the first. */
    static DayBound notBefore(DayBound latest, DayBound earliest) {
        return latest instanceof DayBound.Day(var last) && earliest instanceof DayBound.Day(var first)
                && last.isBefore(first) ? earliest : latest;
    }
}
