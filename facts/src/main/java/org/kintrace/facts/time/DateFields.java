package org.kintrace.facts.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What one date names, field by field, before the fields are put together. Zero means "not named". */
final class DateFields {

    private static final int YEARS_OF_A_DECADE = 10;

    int year;
    int lastYear;
    int month;
    int lastMonth;
    int day;
    int lastDay;
    int season;
    int weekday;
    boolean decade;
    @Nullable PartOf part;
    /** A date of numbers that is complete in itself. */
    @Nullable Reading whole;
    /** Where to point when the fields do not fit together. */
    final int position;

    DateFields(int position) {
        this.position = position;
    }

    boolean isEmpty() {
        return year == 0 && month == 0 && day == 0 && season == 0 && part == null && whole == null;
    }

    /** Takes year and month from the other end of a range: "12 to 14 March 2017", "March to May 2017". */
    void inheritFrom(DateFields other) {
        if (whole != null || other.whole != null) {
            return;
        }
        if (year == 0) {
            year = other.year;
        }
        if (month == 0 && season == 0 && day > 0) {
            month = other.month;
        }
    }

    Reading resolve() throws DateNotReadException {
        if (whole != null) {
            return checkWeekday(whole);
        }
        if (year == 0) {
            throw stop("the year is missing");
        }
        if (lastYear != 0 && season != Season.WINTER) {
            return yearRange();
        }
        if (month == 0 && day > 0) {
            throw stop("the month is missing");
        }
        if (month > 0) {
            return season > 0 || decade || (day > 0 && lastMonth > 0)
                    ? refuseMixed()
                    : day > 0 ? checkWeekday(days()) : month();
        }
        return season > 0 ? season() : decade ? decade() : wholeYear();
    }

    private Reading yearRange() throws DateNotReadException {
        if (lastYear < year) {
            throw stop("the span ends before it begins");
        }
        return month > 0 || season > 0 || day > 0 || part != null
                ? refuseMixed()
                : Reading.of(LocalDate.of(year, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    private Reading days() throws DateNotReadException {
        if (part != null) {
            throw stop("a day has no early or late part here");
        }
        int last = lastDay == 0 ? day : lastDay;
        if (last < day) {
            throw stop("the span ends before it begins");
        }
        try {
            return Reading.of(LocalDate.of(year, month, day), LocalDate.of(year, month, last));
        } catch (DateTimeException e) {
            throw stop("there is no such day in that month");
        }
    }

    private Reading month() throws DateNotReadException {
        YearMonth whole = YearMonth.of(year, month);
        if (lastMonth != 0) {
            if (lastMonth < month || lastMonth > 12 || part != null) {
                throw stop("these are no months in a row");
            }
            return Reading.of(whole.atDay(1), YearMonth.of(year, lastMonth).atEndOfMonth());
        }
        return part == null
                ? Reading.of(whole.atDay(1), whole.atEndOfMonth())
                : part(part, part.ofMonth(whole).orElseThrow(() -> stop("a month has no such part")));
    }

    private Reading wholeYear() throws DateNotReadException {
        return part == null
                ? Reading.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                : part(part, part.ofYear(year).orElseThrow(() -> stop("a year has no such part")));
    }

    private Reading season() throws DateNotReadException {
        if (lastYear != 0 && lastYear != year + 1) {
            throw stop("a winter runs into the next year only");
        }
        return partOfSpan(Season.of(season, year));
    }

    private Reading decade() throws DateNotReadException {
        if (year % YEARS_OF_A_DECADE != 0) {
            throw stop("a decade begins with a year that ends in 0");
        }
        return partOfSpan(Reading.of(LocalDate.of(year, 1, 1),
                LocalDate.of(year + YEARS_OF_A_DECADE - 1, 12, 31)));
    }

    private Reading partOfSpan(Reading whole) throws DateNotReadException {
        if (part == null || !(whole.earliest() instanceof DayBound.Day(var first))
                || !(whole.latest() instanceof DayBound.Day(var last))) {
            return whole;
        }
        DaySpan span = new DaySpan(first, last);
        return part(part, part.ofSpan(span).orElseThrow(() -> stop("there is no such part of it"))).loose();
    }

    private static Reading part(PartOf part, DaySpan span) {
        Reading reading = Reading.of(span.first(), span.last());
        return part.isCrisp() ? reading : reading.loose();
    }

    /** A weekday that does not fit its date shows that one of the two was written down wrongly. */
    private Reading checkWeekday(Reading date) {
        boolean wrong = weekday > 0 && date.earliest().equals(date.latest())
                && date.earliest() instanceof DayBound.Day(var day)
                && day.getDayOfWeek() != DayOfWeek.of(weekday);
        return wrong ? date.with(Set.of(Qualifier.UNCERTAIN)) : date;
    }

    private Reading refuseMixed() throws DateNotReadException {
        throw stop("these parts of a date do not go together");
    }

    private DateNotReadException stop(String reason) {
        return new DateNotReadException(reason, position);
    }
}
