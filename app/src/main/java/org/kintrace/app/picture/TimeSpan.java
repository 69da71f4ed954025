package org.kintrace.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.time.DaySpan;
import org.kintrace.facts.time.DayBound;
import org.kintrace.facts.time.UncertainDate;

/**
 * When something was or lasted, as it is drawn: what is certain dark, what is possible light, what is not known as an
 * arrow.
 *
 * @param possible the stretches it may lie in, in order; several when a source named several
 * @param certain the stretch it certainly covers, empty when no day is certain
 * @param before whether it may reach further back than any day drawn
 * @param after whether it may reach further on
 * @param doubted whether the source itself doubts the date, or calls it approximate
 */
record TimeSpan(List<Stretch> possible, Optional<Stretch> certain, boolean before, boolean after,
        boolean doubted) {

    /** Nobody said when. */
    static final TimeSpan NONE = new TimeSpan(List.of(), Optional.empty(), false, false, false);

    TimeSpan {
        possible = List.copyOf(possible);
    }

    /** Days from the first to the last, both included. */
    record Stretch(LocalDate first, LocalDate last) {

        boolean isOneDay() {
            return first.equals(last);
        }
    }

    /** Something that was on one day, by every account of that day. */
    static TimeSpan moment(List<UncertainDate> accounts) {
        List<Stretch> possible = new ArrayList<>();
        boolean before = false;
        boolean after = false;
        boolean doubted = false;
        for (UncertainDate date : accounts) {
            possible.addAll(stretches(date));
            before |= date.earliestDay().isEmpty() && date.latestDay().isPresent();
            after |= date.latestDay().isEmpty() && date.earliestDay().isPresent();
            doubted |= !date.qualifiers().isEmpty();
        }
        Optional<Stretch> certain = possible.size() == 1 && possible.getFirst().isOneDay() && !doubted
                && !before && !after
                        ? Optional.of(possible.getFirst())
                        : Optional.empty();
        return new TimeSpan(possible, certain, before, after, doubted);
    }

    /**
     * Something that lasted: certain from the last day it can have begun to the first it can have ended.
     *
     * @param today the day until which something without an end is drawn
     */
    static TimeSpan lasting(Optional<UncertainDate> from, Optional<UncertainDate> until, LocalDate today) {
        Optional<LocalDate> first = from.flatMap(UncertainDate::earliestDay);
        Optional<LocalDate> begun = from.flatMap(UncertainDate::latestDay);
        Optional<LocalDate> ending = until.flatMap(UncertainDate::earliestDay);
        Optional<LocalDate> last = until.flatMap(UncertainDate::latestDay);
        boolean goesOn = until.map(date -> date.latest() instanceof DayBound.Open).orElse(false);
        boolean before = first.isEmpty() && (begun.isPresent() || ending.isPresent() || last.isPresent());
        boolean after = last.isEmpty() && (first.isPresent() || begun.isPresent() || ending.isPresent());
        LocalDate low = first.or(() -> begun).or(() -> ending).or(() -> last).orElse(today);
        LocalDate high = last.or(() -> ending).or(() -> begun).or(() -> first).orElse(low);
        if (first.isEmpty() && begun.isEmpty() && ending.isEmpty() && last.isEmpty()) {
            return NONE;
        }
        Optional<LocalDate> sureEnd = goesOn ? Optional.of(today) : ending;
        Optional<Stretch> certain = begun.flatMap(start -> sureEnd.filter(end -> !end.isBefore(start))
                .map(end -> new Stretch(start, end)));
        LocalDate drawnTo = goesOn && today.isAfter(high) ? today : high;
        return new TimeSpan(List.of(new Stretch(low, drawnTo.isBefore(low) ? low : drawnTo)), certain, before,
                after,
                from.map(TimeSpan::isDoubted).orElse(false) || until.map(TimeSpan::isDoubted).orElse(false));
    }

    boolean isKnown() {
        return !possible.isEmpty();
    }

    Optional<LocalDate> first() {
        return possible.stream().map(Stretch::first).min(LocalDate::compareTo);
    }

    Optional<LocalDate> last() {
        return possible.stream().map(Stretch::last).max(LocalDate::compareTo);
    }

    private static boolean isDoubted(UncertainDate date) {
        return !date.qualifiers().isEmpty();
    }

    private static List<Stretch> stretches(UncertainDate date) {
        if (!date.choices().isEmpty()) {
            return date.choices().stream().map((DaySpan span) -> new Stretch(span.first(), span.last()))
                    .toList();
        }
        Optional<LocalDate> one = date.earliestDay().or(date::latestDay);
        return one.map(first -> List.of(new Stretch(first, date.latestDay().orElse(first))))
                .orElse(List.of());
    }
}
