package org.kintrace.facts.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads the outer forms of EDTF: a date, an interval of two, a set of several. */
final class EdtfReader {

    private static final Reading OPEN = Reading.of(new DayBound.Open(), new DayBound.Open());

    private final EdtfDateReader dates;
    private final EdtfCursor cursor;

    EdtfReader(String text) {
        this.cursor = new EdtfCursor(text);
        this.dates = new EdtfDateReader(cursor);
    }

    Reading read() throws DateNotReadException {
        if (cursor.atEnd()) {
            throw cursor.stop("there is nothing to read");
        }
        Reading reading = cursor.take('[') ? set(']') : cursor.take('{') ? set('}') : dateOrInterval();
        if (!cursor.atEnd()) {
            throw cursor.stop("the date should end here");
        }
        return reading;
    }

    private Reading dateOrInterval() throws DateNotReadException {
        boolean dots = cursor.takeDots();
        Optional<Reading> left = dots ? Optional.of(OPEN) : intervalEnd();
        if (cursor.atEnd() && left.isPresent() && !dots) {
            return left.get();
        }
        int slash = cursor.position();
        if (!cursor.take('/')) {
            throw cursor.stop("the date should end here");
        }
        return interval(left, intervalEnd(), slash);
    }

    /** A date, {@code ..}, or nothing when the end is unknown. */
    private Optional<Reading> intervalEnd() throws DateNotReadException {
        if (cursor.takeDots()) {
            return Optional.of(OPEN);
        }
        return cursor.atEnd() || cursor.sees('/') ? Optional.empty() : Optional.of(dates.read());
    }

    private Reading interval(Optional<Reading> from, Optional<Reading> to, int slash)
            throws DateNotReadException {
        DayBound earliest = from.map(Reading::earliest).orElse(new DayBound.Unknown());
        DayBound latest = to.map(Reading::latest).orElse(new DayBound.Unknown());
        if (!(earliest instanceof DayBound.Day) && !(latest instanceof DayBound.Day)) {
            throw cursor.stopAt("an interval names at least one date", slash);
        }
        refuseBackwards(earliest, latest, slash);
        EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        from.ifPresent(reading -> qualifiers.addAll(reading.qualifiers()));
        to.ifPresent(reading -> qualifiers.addAll(reading.qualifiers()));
        return Reading.of(earliest, latest).with(qualifiers);
    }

    private Reading set(char close) throws DateNotReadException {
        List<Reading> items = new ArrayList<>();
        EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        do {
            Reading item = item(items.isEmpty());
            items.add(item);
            qualifiers.addAll(item.qualifiers());
        } while (items.getLast().latest() instanceof DayBound.Day && cursor.take(','));
        if (!cursor.take(close)) {
            throw cursor.stop("the set should go on with a comma or end with '" + close + "'");
        }
        return union(items).with(qualifiers);
    }

    /** A date, a range of dates, or, at the ends of a set, {@code ..1984} and {@code 1984..}. */
    private Reading item(boolean first) throws DateNotReadException {
        if (first && cursor.takeDots()) {
            Reading date = dates.read();
            return Reading.of(new DayBound.Open(), date.latest()).with(date.qualifiers());
        }
        Reading from = dates.read();
        int dots = cursor.position();
        if (!cursor.takeDots()) {
            return from;
        }
        if (cursor.sees(']') || cursor.sees('}')) {
            return Reading.of(from.earliest(), new DayBound.Open()).with(from.qualifiers());
        }
        Reading to = dates.read();
        refuseBackwards(from.earliest(), to.latest(), dots);
        return Reading.of(from.earliest(), to.latest()).with(from.qualifiers()).with(to.qualifiers());
    }

    private static Reading union(List<Reading> items) {
        List<DaySpan> spans = new ArrayList<>();
        for (Reading item : items) {
            spans.add(new DaySpan(orElse(item.earliest(), LocalDate.MIN),
                    orElse(item.latest(), LocalDate.MAX)));
        }
        Reading all = Reading.anyOf(spans);
        boolean opensBefore = items.getFirst().earliest() instanceof DayBound.Open;
        boolean opensAfter = items.getLast().latest() instanceof DayBound.Open;
        if (!opensBefore && !opensAfter) {
            return all;
        }
        return Reading.of(opensBefore ? new DayBound.Open() : all.earliest(),
                opensAfter ? new DayBound.Open() : all.latest());
    }

    private static LocalDate orElse(DayBound bound, LocalDate other) {
        return bound instanceof DayBound.Day(var day) ? day : other;
    }

    private void refuseBackwards(DayBound earliest, DayBound latest, int position)
            throws DateNotReadException {
        if (earliest instanceof DayBound.Day(var first) && latest instanceof DayBound.Day(var last)
                && last.isBefore(first)) {
            throw cursor.stopAt("the span ends before it begins", position);
        }
    }
}
