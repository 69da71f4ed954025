package org.kintrace.facts.time;

/** What a word does in a date. */
enum WordRole {
    MONTH, SEASON, WEEKDAY,
    /** Early, middle, end: a {@link PartOf} of the unit beside it. */
    PART, ABOUT, PERHAPS,
    /** Words that turn a span into a bound. */
    BEFORE, AFTER, SINCE, NOT_BEFORE, UNTIL,
    /** Words around and between two ends. */
    FROM, BETWEEN, TO, OR,
    /** Words that say which unit the number before them counts. */
    YEAR, MONTH_MARK, DAY, DECADE,
    /** Words without a meaning of their own here. */
    FILLER,
    /** Words that count from another day; see {@link RelativeDate}. */
    RELATIVE,
    /** Words of the Chinese lunar calendar, which is not read. */
    LUNAR
}
