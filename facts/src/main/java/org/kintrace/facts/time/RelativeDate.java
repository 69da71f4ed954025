package org.kintrace.facts.time;

import java.time.LocalDate;
import java.util.EnumSet;

/**
 * A date given by its distance from another event: "the following day", "a few weeks after", "two years before".
 *
 * <p>It has no days of its own. When the event it hangs on moves, it moves: see {@link #resolve}.
 *
 * @param text the words as said, never empty
 * @param origin what the words count from
 * @param direction to which side of the origin
 * @param step how far
 */
public record RelativeDate(String text, Origin origin, Direction direction, Step step) {

    /** What a relative date counts from. */
    public enum Origin {
        /** Another event in the account: "two years before". */
        EVENT,
        /** The day on which the words were said or written: "a month ago", "yesterday". */
        STATEMENT
    }

    /** To which side of the origin a date lies. */
    public enum Direction {
        BEFORE, SAME, AFTER
    }

    public RelativeDate {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a relative date needs the words it was given in");
        }
    }

    /**
     * The days this can mean, counted from an anchor.
     *
     * <p>A later anchor never gives an earlier day, and a wider one never a narrower span. Doubts about the anchor are
     * kept; loose words add "approximate". Where the anchor's end is open or unknown, so is this one's.
     */
    public UncertainDate resolve(UncertainDate anchor) {
        EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        qualifiers.addAll(anchor.qualifiers());
        qualifiers.remove(Qualifier.DAY_ORDER_UNKNOWN);
        if (step.counting() == Step.Counting.LOOSE) {
            qualifiers.add(Qualifier.APPROXIMATE);
        }
        DayBound earliest = earliest(anchor);
        return new UncertainDate(text, earliest, Days.notBefore(latest(anchor), earliest), qualifiers);
    }

    private DayBound earliest(UncertainDate anchor) {
        if (!(anchor.earliest() instanceof DayBound.Day(var day))) {
            return anchor.earliest();
        }
        return switch (direction) {
            case AFTER -> new DayBound.Day(step.counting() == Step.Counting.CALENDAR
                    ? calendarFirst(day, step.least())
                    : notBefore(day, nearest(day, 1)));
            case SAME -> new DayBound.Day(calendarFirst(day, 0));
            case BEFORE -> step.most().isEmpty()
                    ? new DayBound.Unknown()
                    : new DayBound.Day(step.counting() == Step.Counting.CALENDAR
                            ? calendarFirst(day, -step.most().getAsInt())
                            : farthest(day, -1));
        };
    }

    private DayBound latest(UncertainDate anchor) {
        if (!(anchor.latest() instanceof DayBound.Day(var day))) {
            return anchor.latest();
        }
        return switch (direction) {
            case AFTER -> step.most().isEmpty()
                    ? new DayBound.Unknown()
                    : new DayBound.Day(step.counting() == Step.Counting.CALENDAR
                            ? calendarLast(day, step.most().getAsInt())
                            : farthest(day, 1));
            case SAME -> new DayBound.Day(calendarLast(day, 0));
            case BEFORE -> new DayBound.Day(step.counting() == Step.Counting.CALENDAR
                    ? calendarLast(day, -step.least())
                    : notAfter(day, nearest(day, -1)));
        };
    }

    /** The end of the step nearest to the anchor, less what rounding may hide. */
    private LocalDate nearest(LocalDate day, int sign) {
        LocalDate there = step.unit().plus(day, (long) sign * step.least());
        return step.least() == 0 ? there : step.unit().plusHalves(there, -sign * halves(step.least()));
    }

    private LocalDate farthest(LocalDate day, int sign) {
        int most = step.most().orElse(step.least());
        return step.unit().plusHalves(step.unit().plus(day, (long) sign * most), sign * halves(most));
    }

    private long halves(int count) {
        return switch (step.counting()) {
            case ROUNDED -> 1;
            case LOOSE -> Math.max(2, count / 2);
            case FIRM, CALENDAR -> 0;
        };
    }

    /** Rounding never carries a date to the other side of its anchor. */
    private static LocalDate notBefore(LocalDate anchor, LocalDate day) {
        return day.isBefore(anchor) ? anchor : day;
    }

    private static LocalDate notAfter(LocalDate anchor, LocalDate day) {
        return day.isAfter(anchor) ? anchor : day;
    }

    /** A week is any seven days around: nobody says on which day the week of the speaker begins. */
    private LocalDate calendarFirst(LocalDate day, int count) {
        return step.unit() == StepUnit.WEEK
                ? Days.plus(step.unit().plus(day, count - 1L), 1)
                : step.unit().plus(firstOfUnit(day), count);
    }

    private LocalDate calendarLast(LocalDate day, int count) {
        return Days.plus(step.unit().plus(firstOfUnit(day), count + 1L), -1);
    }

    private LocalDate firstOfUnit(LocalDate day) {
        return switch (step.unit()) {
            case DAY, WEEK -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
