package org.kintrace.facts.time;

/**
 * Turns a span into "before it", "after it", "since it".
 *
 * <p>Before and after a calendar unit exclude the unit. Before and after something loosely named ("before spring 2017")
 * exclude only what certainly lies beyond it: nobody can say on which day that spring began. "Since" and "until" include
 * the span. "Since" goes on; the far ends of the others are not known.
 */
final class Bound {

    private Bound() {}

    static boolean isBound(WordRole role) {
        return role == WordRole.BEFORE || role == WordRole.AFTER || role == WordRole.SINCE
                || role == WordRole.NOT_BEFORE || role == WordRole.UNTIL || role == WordRole.FROM;
    }

    static Reading of(WordRole role, Reading point, DaySpan span) {
        DayBound unknown = new DayBound.Unknown();
        DayBound first = new DayBound.Day(span.first());
        DayBound last = new DayBound.Day(span.last());
        return switch (role) {
            case BEFORE -> Reading.of(unknown,
                    new DayBound.Day(Days.plus(point.crisp() ? span.first() : span.last(), -1))).loose();
            case AFTER -> Reading
                    .of(new DayBound.Day(Days.plus(point.crisp() ? span.last() : span.first(), 1)), unknown)
                    .loose();
            case SINCE, FROM -> Reading.of(first, new DayBound.Open()).loose();
            case NOT_BEFORE -> Reading.of(first, unknown).loose();
            case UNTIL -> Reading.of(unknown, last).loose();
            case MONTH, SEASON, WEEKDAY, PART, ABOUT, PERHAPS, BETWEEN, TO, OR, YEAR, MONTH_MARK, DAY, DECADE,
                    FILLER,
                    RELATIVE, LUNAR ->
                throw new IllegalArgumentException(role + " is no bound");
        };
    }
}
