package org.kintrace.facts.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One date with or without "about", widened if so. */
final class DatePoint {

    private static final int MONTH_AT_LEAST_DAYS = 27;
    private static final int YEAR_AT_LEAST_DAYS = 364;
    private static final int WEEK_DAYS = 7;
    private static final int YEAR_MONTHS = 12;

    private final DateFields fields;
    private final boolean about;

    private DatePoint(DateFields fields, boolean about) {
        this.fields = fields;
        this.about = about;
    }

    static DatePoint read(List<Token> tokens, DayOrder order, int end) throws DateNotReadException {
        List<Token> rest = new ArrayList<>(tokens);
        boolean about = rest.removeIf(t -> t.is(WordRole.ABOUT));
        if (!rest.isEmpty() && rest.getFirst().is('~')) {
            rest.removeFirst();
            about = true;
        }
        return new DatePoint(DateFieldsReader.read(rest, order, end), about);
    }

    int position() {
        return fields.position;
    }

    void inheritFrom(DatePoint other) {
        fields.inheritFrom(other.fields);
    }

    Set<Qualifier> qualifiers() throws DateNotReadException {
        return resolve().qualifiers();
    }

    Reading resolve() throws DateNotReadException {
        Reading reading = fields.resolve();
        return about ? widened(reading) : reading;
    }

    DaySpan span() throws DateNotReadException {
        Reading reading = resolve();
        if (reading.earliest() instanceof DayBound.Day(var first)
                && reading.latest() instanceof DayBound.Day(var last)) {
            return new DaySpan(first, last);
        }
        throw new DateNotReadException("a date with two ends is needed here", fields.position);
    }

    /** "About" moves both ends: a year for years, a month for months, parts and seasons, a week for days. */
    private Reading widened(Reading reading) throws DateNotReadException {
        if (!(reading.earliest() instanceof DayBound.Day(var first)
                && reading.latest() instanceof DayBound.Day(var last))) {
            return reading;
        }
        long length = ChronoUnit.DAYS.between(first, last);
        Reading wide;
        if (length >= YEAR_AT_LEAST_DAYS) {
            wide = months(first, last, YEAR_MONTHS);
        } else if (length >= MONTH_AT_LEAST_DAYS || fields.part != null) {
            wide = months(first, last, 1);
        } else {
            wide = Reading.of(Days.plus(first, -WEEK_DAYS), Days.plus(last, WEEK_DAYS));
        }
        return wide.loose().with(reading.qualifiers()).with(Set.of(Qualifier.APPROXIMATE));
    }

    /** Moves by whole months; an end of a month stays an end of a month. */
    private static Reading months(LocalDate first, LocalDate last, int months) {
        LocalDate from = Days.plusMonths(first, -months);
        LocalDate to = Days.plus(Days.plusMonths(Days.plus(last, 1), months), -1);
        return Reading.of(from, to);
    }
}
