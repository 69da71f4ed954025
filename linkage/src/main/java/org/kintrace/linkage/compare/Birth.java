package org.kintrace.linkage.compare;

import java.time.LocalDate;

import org.kintrace.facts.time.UncertainDate;

/** A day of birth as the span of days it may be, ready to compare; an open or unknown end reaches to the horizon. */
public record Birth(UncertainDate said, long earliest, long latest) {

    /** Days of the years births are spread over; 80 years, the width of a population alive at once. */
    public static final long POPULATION_DAYS = 29_220;

    private static final long FAR = 4_000_000;

    public static Birth of(UncertainDate date) {
        return new Birth(date, date.earliestDay().map(LocalDate::toEpochDay).orElse(-FAR),
                date.latestDay().map(LocalDate::toEpochDay).orElse(FAR));
    }

    /** How many days it may be. */
    public long days() {
        return latest - earliest + 1;
    }

    public boolean isOneDay() {
        return earliest == latest;
    }

    /** Days both allow; zero or below when they certainly do not meet, then minus the days between the ends, plus one. */
    public long sharedDays(Birth other) {
        return Math.min(latest, other.latest) - Math.max(earliest, other.earliest) + 1;
    }

    /** Whether both are single days with day and month exchanged. */
    public boolean isSwapOf(Birth other) {
        if (!isOneDay() || !other.isOneDay() || earliest == other.earliest) {
            return false;
        }
        var here = LocalDate.ofEpochDay(earliest);
        var there = LocalDate.ofEpochDay(other.earliest);
        return here.getYear() == there.getYear() && here.getMonthValue() == there.getDayOfMonth()
                && here.getDayOfMonth() == there.getMonthValue();
    }

    /** Whether both are single days whose eight digits differ in exactly one place. */
    public boolean isOneDigitFrom(Birth other) {
        if (!isOneDay() || !other.isOneDay()) {
            return false;
        }
        int here = digits();
        int there = other.digits();
        int different = 0;
        while (here != 0 || there != 0) {
            different += here % 10 == there % 10 ? 0 : 1;
            here /= 10;
            there /= 10;
        }
        return different == 1;
    }

    private int digits() {
        var day = LocalDate.ofEpochDay(earliest);
        return Math.abs(day.getYear()) * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
