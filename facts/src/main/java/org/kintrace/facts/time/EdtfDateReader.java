package org.kintrace.facts.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;

/** Reads one EDTF date: year, month or season, day, with marks on the whole or on parts. */
final class EdtfDateReader {

    private static final int YEAR_DIGITS = 4;
    private static final int PART_DIGITS = 2;
    private static final int LONGEST_YEAR_DIGITS = 9;

    private final EdtfCursor cursor;
    private EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);

    EdtfDateReader(EdtfCursor cursor) {
        this.cursor = cursor;
    }

    Reading read() throws DateNotReadException {
        qualifiers = EnumSet.noneOf(Qualifier.class);
        if (cursor.take('Y')) {
            return longYear().with(qualifiers);
        }
        boolean marked = takeMark();
        boolean negative = cursor.take('-');
        int yearAt = cursor.position();
        DigitPattern year = digits("year", YEAR_DIGITS, marked);
        if (negative && year.isKnown() && year.lowest() == 0) {
            throw cursor.stopAt("year 0 has no sign", yearAt);
        }
        Reading reading = cursor.take('-')
                ? monthOrSeason(negative, year)
                : pattern(new DatePattern(negative, year, DatePattern.ANY_TWO, DatePattern.ANY_TWO), yearAt);
        return reading.with(qualifiers);
    }

    private Reading longYear() throws DateNotReadException {
        boolean negative = cursor.take('-');
        int at = cursor.position();
        String digits = cursor.takeDigits(false);
        if (cursor.sees('E') || cursor.sees('S')) {
            throw cursor.stop("years with an exponent or significant digits are not read");
        }
        if (digits.length() <= YEAR_DIGITS || digits.length() > LONGEST_YEAR_DIGITS
                || digits.startsWith("0")) {
            throw cursor.stopAt("a year after Y has five to nine digits", at);
        }
        takeMark();
        int year = negative ? -Integer.parseInt(digits) : Integer.parseInt(digits);
        return Reading.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Reading monthOrSeason(boolean negative, DigitPattern year) throws DateNotReadException {
        boolean marked = takeMark();
        int monthAt = cursor.position();
        DigitPattern month = digits("month", PART_DIGITS, marked);
        if (month.isKnown() && Season.isCode(month.lowest())) {
            return season(negative, year, month.lowest());
        }
        DatePattern date = new DatePattern(negative, year, month, DatePattern.ANY_TWO);
        if (!date.hasMonth()) {
            throw cursor.stopAt("there is no month " + month.digits(), monthAt);
        }
        return cursor.take('-') ? day(date) : pattern(date, monthAt);
    }

    private Reading season(boolean negative, DigitPattern year, int code) throws DateNotReadException {
        if (cursor.sees('-')) {
            throw cursor.stop("a season has no days");
        }
        Reading from = Season.of(code, negative ? -year.highest() : year.lowest());
        Reading to = Season.of(code, negative ? -year.lowest() : year.highest());
        Reading whole = Reading.of(from.earliest(), to.latest());
        return from.crisp() ? whole : whole.loose();
    }

    private Reading day(DatePattern month) throws DateNotReadException {
        boolean marked = takeMark();
        int dayAt = cursor.position();
        DigitPattern day = digits("day", PART_DIGITS, marked);
        Reading reading = pattern(new DatePattern(month.negative(), month.year(), month.month(), day), dayAt);
        if (cursor.sees('T')) {
            if (!(reading.earliest().equals(reading.latest()) && qualifiers.isEmpty())) {
                throw cursor.stop("a time needs a full date without marks");
            }
            new EdtfTimeReader(cursor).skip();
        }
        return reading;
    }

    private Reading pattern(DatePattern date, int at) throws DateNotReadException {
        if (!date.canExist()) {
            throw cursor.stopAt(noSuchDay(date), at);
        }
        LocalDate first = date.first().orElseThrow(() -> cursor.stopAt(noSuchDay(date), at));
        return Reading.of(first, date.last().orElse(first));
    }

    private static String noSuchDay(DatePattern date) {
        if (!date.year().isKnown() || !date.month().isKnown() || !date.day().isKnown()) {
            return "no day fits these digits";
        }
        int year = date.negative() ? -date.year().lowest() : date.year().lowest();
        return "there is no day " + date.day().digits() + " in a month of "
                + YearMonth.of(year, date.month().lowest()).lengthOfMonth() + " days";
    }

    /** Takes the digits of one part and a mark after it. */
    private DigitPattern digits(String part, int count, boolean markedBefore) throws DateNotReadException {
        int at = cursor.position();
        String digits = cursor.takeDigits(true);
        if (digits.length() != count) {
            throw cursor.stopAt("a " + part + " has " + (count == YEAR_DIGITS ? "four" : "two") + " digits",
                    at);
        }
        DigitPattern pattern = new DigitPattern(digits);
        if (markedBefore && pattern.isWhollyUnspecified()) {
            throw cursor.stopAt("a " + part + " that is not given cannot be marked", at);
        }
        int markAt = cursor.position();
        if (takeMark() && markedBefore) {
            throw cursor.stopAt("the " + part + " is marked twice", markAt);
        }
        return pattern;
    }

    private boolean takeMark() {
        Set<Qualifier> marks = Set.of();
        if (cursor.take('?')) {
            marks = Set.of(Qualifier.UNCERTAIN);
        } else if (cursor.take('~')) {
            marks = Set.of(Qualifier.APPROXIMATE);
        } else if (cursor.take('%')) {
            marks = Set.of(Qualifier.UNCERTAIN, Qualifier.APPROXIMATE);
        }
        qualifiers.addAll(marks);
        return !marks.isEmpty();
    }
}
