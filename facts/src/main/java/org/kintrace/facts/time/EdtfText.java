package org.kintrace.facts.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a date as EDTF, in the shortest form whose ends are the same. */
final class EdtfText {

    private static final int LAST_FOUR_DIGIT_YEAR = 9999;

    private EdtfText() {}

    static Optional<String> of(UncertainDate date) {
        if (date.earliestDay().isEmpty() && date.latestDay().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(date.choices().isEmpty()
                ? interval(date.earliest(), date.latest(), date.qualifiers())
                : set(date.choices(), date.qualifiers()));
    }

    static String interval(DayBound earliest, DayBound latest, Set<Qualifier> qualifiers) {
        String mark = mark(qualifiers);
        if (earliest instanceof DayBound.Day(var first) && latest instanceof DayBound.Day(var last)) {
            return shortest(first, last, mark);
        }
        return end(earliest, mark) + "/" + end(latest, mark);
    }

    private static String set(List<DaySpan> choices, Set<Qualifier> qualifiers) {
        String mark = mark(qualifiers);
        return choices.stream().map(span -> item(span, mark)).collect(Collectors.joining(",", "[", "]"));
    }

    /** A set has no intervals inside: a span that is no day, month or year becomes a range of days. */
    private static String item(DaySpan span, String mark) {
        return shortest(span.first(), span.last(), mark).replace("/", "..");
    }

    private static String shortest(LocalDate first, LocalDate last, String mark) {
        if (first.equals(last)) {
            return day(first) + mark;
        }
        boolean fourDigits = Math.abs(first.getYear()) <= LAST_FOUR_DIGIT_YEAR;
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()
                && first.getYear() == last.getYear();
        if (wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return year(first.getYear()) + mark;
        }
        if (wholeMonths && first.getMonth() == last.getMonth() && fourDigits) {
            return year(first.getYear()) + String.format(Locale.ROOT, "-%02d", first.getMonthValue()) + mark;
        }
        return day(first) + mark + "/" + day(last) + mark;
    }

    private static String end(DayBound bound, String mark) {
        return switch (bound) {
            case DayBound.Day(var day) -> day(day) + mark;
            case DayBound.Open _ -> "..";
            case DayBound.Unknown _ -> "";
        };
    }

    private static String day(LocalDate day) {
        return year(day.getYear())
                + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    private static String year(int year) {
        String digits = String.format(Locale.ROOT, "%04d", Math.abs(year));
        String signed = year < 0 ? "-" + digits : digits;
        return Math.abs(year) > LAST_FOUR_DIGIT_YEAR ? "Y" + signed : signed;
    }

    private static String mark(Set<Qualifier> qualifiers) {
        boolean uncertain = qualifiers.contains(Qualifier.UNCERTAIN);
        boolean approximate = qualifiers.contains(Qualifier.APPROXIMATE);
        if (uncertain && approximate) {
            return "%";
        }
        return uncertain ? "?" : approximate ? "~" : "";
    }
}
