package org.kintrace.facts.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads dates of numbers alone: 2017/3/5, 05.03.2011, 05/03/2011, 20110305. */
final class NumericDate {

    private static final int YEAR_DIGITS = 4;
    private static final int COMPACT_DIGITS = 8;

    private final Token.Numbers numbers;
    private final DayOrder order;

    NumericDate(Token.Numbers numbers, DayOrder order) {
        this.numbers = numbers;
        this.order = order;
    }

    /** Three numbers: the year is the one with four digits, first or last. */
    Reading threeNumbers() throws DateNotReadException {
        if (numbers.length(0) == YEAR_DIGITS && isShort(1) && isShort(2)) {
            return exact(numbers.value(0), numbers.value(1), numbers.value(2));
        }
        if (numbers.length(2) == YEAR_DIGITS && isShort(0) && isShort(1)) {
            return yearLast(numbers.value(2), numbers.value(0), numbers.value(1));
        }
        throw stop("a date of numbers has a year of four digits, first or last");
    }

    /** Eight digits: year, month, day. */
    Optional<Reading> compact() throws DateNotReadException {
        if (!numbers.isSingle() || numbers.length(0) != COMPACT_DIGITS) {
            return Optional.empty();
        }
        int digits = numbers.value(0);
        return Optional.of(exact(digits / 10_000, digits / 100 % 100, digits % 100));
    }

    /** Two numbers as year and month, in either order. */
    Optional<YearMonth> yearAndMonth() throws DateNotReadException {
        if (numbers.length(0) == YEAR_DIGITS && isShort(1)) {
            return Optional.of(month(numbers.value(0), numbers.value(1)));
        }
        return numbers.length(1) == YEAR_DIGITS && isShort(0)
                ? Optional.of(month(numbers.value(1), numbers.value(0)))
                : Optional.empty();
    }

    private Reading yearLast(int year, int first, int second) throws DateNotReadException {
        return switch (order) {
            case DAY_FIRST -> exact(year, second, first);
            case MONTH_FIRST -> exact(year, first, second);
            // Where dots are used (German, Kazakh, Russian, Turkish) the day always comes first.
            case UNKNOWN ->
                numbers.separator() == '.' ? exact(year, second, first) : either(year, first, second);
        };
    }

    private Reading either(int year, int first, int second) throws DateNotReadException {
        if (first == 0 && second == 0) {
            return exact(year, 0, 0);
        }
        List<DaySpan> days = new ArrayList<>();
        find(year, second, first).ifPresent(days::add);
        find(year, first, second).ifPresent(days::add);
        if (days.isEmpty()) {
            throw stop("there is no such day, whichever number is the month");
        }
        Reading reading = Reading.anyOf(days);
        return days.stream().distinct().count() > 1
                ? reading.with(Set.of(Qualifier.DAY_ORDER_UNKNOWN))
                : reading;
    }

    private static Optional<DaySpan> find(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new DaySpan(date, date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Reading exact(int year, int month, int day) throws DateNotReadException {
        if (day == 0 && year > 0) {
            // 1980-00-00: registers write zeros for what they do not know.
            return month == 0
                    ? Reading.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                    : Reading.of(month(year, month).atDay(1), month(year, month).atEndOfMonth());
        }
        YearMonth within = month(year, month);
        if (day < 1 || day > within.lengthOfMonth()) {
            throw stop("there is no day " + day + " in a month of " + within.lengthOfMonth() + " days");
        }
        return Reading.of(within.atDay(day), within.atDay(day));
    }

    private YearMonth month(int year, int month) throws DateNotReadException {
        if (month < 1 || month > 12) {
            throw stop("there is no month " + month);
        }
        return YearMonth.of(year, month);
    }

    private boolean isShort(int index) {
        return numbers.length(index) <= 2;
    }

    private DateNotReadException stop(String reason) {
        return new DateNotReadException(reason, numbers.position());
    }
}
