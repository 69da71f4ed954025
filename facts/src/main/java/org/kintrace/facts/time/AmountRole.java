package org.kintrace.facts.time;

/** What a word does in an amount, an age, or a date counted from another. */
enum AmountRole {
    NUMBER, MULTIPLIER,
    /** "A few": a range, as the table gives it. */
    VAGUE,
    /** "Thousands": at least a number. */
    PLURAL, ARTICLE, DEFINITE, HALF,
    /** Words around and between two numbers. */
    AND, TO, OR, BETWEEN,
    /** Words that turn a number into a bound; see {@link CountComparator}. */
    ABOUT, AT_MOST, AT_LEAST, MORE_THAN, LESS_THAN, JUST_UNDER, JUST_OVER, EXACTLY,
    /** Day, week, month or year. */
    UNIT,
    /** The traditional Chinese count, in which a child is one year old at birth. */
    NOMINAL,
    /** The s of "40s". */
    DECADE,
    /** "Toddler": a range of months. */
    STAGE,
    /** Words that say what is counted. */
    AGE, COUNTED, FILLER,
    /** Words that say in which direction, and from where, a date is counted. */
    AFTER, BEFORE, AGO, NEXT, PREVIOUS, LAST, SAME, THIS, DAY_WORD, WITHIN, SOON
}
