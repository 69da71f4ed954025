package org.kintrace.facts.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A part of a year, a month or another span, as people name it.
 *
 * <p>The parts are wide and overlap, as the seasons do: "early 2017" is January to May, "mid-2017" April to September,
 * "late 2017" August to December, so that no reading a careful person allows is lost. Halves, quarters and the Chinese
 * ten-day parts are exact. The full list is in docs/theory/dates.md.
 */
enum PartOf {
    BEGINNING(1, 3, 1, 10), EARLY(1, 5, 1, 12), MIDDLE(4, 9, 8, 23), LATE(8, 12, 18, 31), END(10, 12, 21,
            31), FIRST_HALF(1, 6, 1, 15), SECOND_HALF(7, 12, 16, 31), FIRST_QUARTER(1, 3, 0,
                    0), SECOND_QUARTER(4, 6, 0, 0), THIRD_QUARTER(7, 9, 0, 0), FOURTH_QUARTER(10, 12, 0,
                            0), FIRST_TEN_DAYS(0, 0, 1, 10), SECOND_TEN_DAYS(0, 0, 11, 20), LAST_TEN_DAYS(0,
                                    0, 21, 31), FIRST_WEEK(0, 0, 1, 7), LAST_WEEK(0, 0, -6, 31);

    private final int firstMonth;
    private final int lastMonth;
    private final int firstDay;
    private final int lastDay;

    /** Zeros where a year or a month has no such part; a negative first day counts back from the last. */
    PartOf(int firstMonth, int lastMonth, int firstDay, int lastDay) {
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    Optional<DaySpan> ofYear(int year) {
        return firstMonth == 0
                ? Optional.empty()
                : Optional.of(new DaySpan(LocalDate.of(year, firstMonth, 1),
                        YearMonth.of(year, lastMonth).atEndOfMonth()));
    }

    Optional<DaySpan> ofMonth(YearMonth month) {
        if (firstDay == 0) {
            return Optional.empty();
        }
        int length = month.lengthOfMonth();
        int first = firstDay < 0 ? length + firstDay : firstDay;
        return Optional.of(new DaySpan(month.atDay(first), month.atDay(Math.min(lastDay, length))));
    }

    /** Halves of a season or a decade; finer parts of them mean too little to be told apart. */
    Optional<DaySpan> ofSpan(DaySpan span) {
        long half = ChronoUnit.DAYS.between(span.first(), span.last()) / 2;
        LocalDate middle = span.first().plusDays(half);
        return switch (this) {
            case BEGINNING, EARLY, FIRST_HALF -> Optional.of(new DaySpan(span.first(), middle));
            case MIDDLE ->
                Optional.of(new DaySpan(span.first().plusDays(half / 2), middle.plusDays(half / 2 + 1)));
            case LATE, END, SECOND_HALF -> Optional.of(new DaySpan(middle, span.last()));
            case FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER, FIRST_TEN_DAYS,
                    SECOND_TEN_DAYS,
                    LAST_TEN_DAYS, FIRST_WEEK, LAST_WEEK ->
                Optional.empty();
        };
    }

    /** Whether the part has ends everyone agrees on. */
    boolean isCrisp() {
        return switch (this) {
            case FIRST_HALF, SECOND_HALF, FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER,
                    FIRST_TEN_DAYS,
                    SECOND_TEN_DAYS, LAST_TEN_DAYS ->
                true;
            case BEGINNING, EARLY, MIDDLE, LATE, END, FIRST_WEEK, LAST_WEEK -> false;
        };
    }
}
