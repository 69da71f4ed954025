package org.kintrace.facts.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A calendar date of which digits may be missing, and the first and last day that fit.
 *
 * @param negative whether the year is before year 0
 * @param month {@code XX} when the text stops at the year
 * @param day {@code XX} when the text stops at the month
 */
record DatePattern(boolean negative, DigitPattern year, DigitPattern month, DigitPattern day) {

    static final DigitPattern ANY_TWO = new DigitPattern("XX");

    private static final int LEAP_YEAR = 2000;

    boolean hasMonth() {
        return IntStream.rangeClosed(1, 12).anyMatch(month::fits);
    }

    /** Whether some year has such a day; asked first, so that no pattern is searched in vain. */
    boolean canExist() {
        return firstIn(LEAP_YEAR).isPresent();
    }

    Optional<LocalDate> first() {
        return years(!negative).mapToObj(this::firstIn).flatMap(Optional::stream).findFirst();
    }

    Optional<LocalDate> last() {
        return years(negative).mapToObj(this::lastIn).flatMap(Optional::stream).findFirst();
    }

    /** The years that fit, upwards in their digits or downwards; at most ten thousand. */
    private IntStream years(boolean upwards) {
        int low = year.lowest();
        int high = year.highest();
        IntStream digits = upwards
                ? IntStream.rangeClosed(low, high)
                : IntStream.rangeClosed(low, high).map(n -> high - (n - low));
        return digits.filter(year::fits).map(n -> negative ? -n : n);
    }

    private Optional<LocalDate> firstIn(int year) {
        return IntStream.rangeClosed(1, 12).filter(month::fits).boxed()
                .flatMap(m -> days(YearMonth.of(year, m)).boxed().map(d -> LocalDate.of(year, m, d)))
                .findFirst();
    }

    private Optional<LocalDate> lastIn(int year) {
        return IntStream.rangeClosed(1, 12).filter(month::fits).boxed()
                .flatMap(m -> days(YearMonth.of(year, m)).boxed().map(d -> LocalDate.of(year, m, d)))
                .reduce((_, later) -> later);
    }

    private IntStream days(YearMonth of) {
        return IntStream.rangeClosed(1, of.lengthOfMonth()).filter(day::fits);
    }
}
