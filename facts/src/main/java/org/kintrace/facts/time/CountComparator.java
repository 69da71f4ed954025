package org.kintrace.facts.time;

/** How a number as said bounds the true one. */
public enum CountComparator {
    /** "Twelve". */
    EXACTLY,
    /** "About 500". */
    ABOUT,
    /** "Up to 500": the number itself included. */
    AT_MOST,
    /** "At least 500": the number itself included. */
    AT_LEAST,
    /** "More than 500". */
    MORE_THAN,
    /** "Fewer than 500". */
    LESS_THAN,
    /** "Just under 500". */
    JUST_UNDER,
    /** "Just over 500". */
    JUST_OVER,
    /** "Ten to fifteen": both included. */
    RANGE,
    /** "Thousands", "a few": no number was said. */
    VAGUE;

    /** Whether the words exclude what lies outside their bounds, so that another number contradicts them. */
    public boolean isFirm() {
        return switch (this) {
            case EXACTLY, AT_MOST, AT_LEAST, MORE_THAN, LESS_THAN, RANGE -> true;
            case ABOUT, JUST_UNDER, JUST_OVER, VAGUE -> false;
        };
    }
}
