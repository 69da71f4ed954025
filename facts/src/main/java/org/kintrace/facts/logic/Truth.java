package org.kintrace.facts.logic;

/**
 * An answer that may be "cannot be told from what is known".
 *
 * <p>Kleene's strong three-valued logic: {@link #UNKNOWN} stands for "either, and the sources do not say".
 * Source: S. C. Kleene, "Introduction to Metamathematics" (1952), section 64.
 */
public enum Truth {
    YES, NO, UNKNOWN;

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /** Yes when both are yes, no when either is no. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Yes when either is yes, no when both are no. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
