package org.kintrace.registry.contradiction;

import java.util.OptionalLong;

import org.kintrace.facts.time.CountStatement;

/**
 * The numbers a count certainly does not exclude.
 *
 * <p>Firm words mean their bounds. Loose ones ("about", "just under") may miss on their loose side by as much again as
 * their own range, and by a tenth of the number at least. Vague ones ("thousands") exclude nothing.
 *
 * @param least smallest number, 0 or more
 * @param most largest number, empty when nothing limits it
 */
record CountBounds(long least, OptionalLong most) {

    private static final int TENTH = 10;

    static CountBounds of(CountStatement count) {
        return switch (count.comparator()) {
            case EXACTLY, AT_MOST, AT_LEAST, MORE_THAN, LESS_THAN, RANGE ->
                new CountBounds(count.low(), count.high());
            case ABOUT -> new CountBounds(below(count), above(count));
            case JUST_UNDER -> new CountBounds(below(count), count.high());
            case JUST_OVER -> new CountBounds(count.low(), above(count));
            case VAGUE -> new CountBounds(0, OptionalLong.empty());
        };
    }

    /** Whether the true number is certainly smaller. */
    boolean excludes(long atLeast) {
        return most.isPresent() && atLeast > most.getAsLong();
    }

    /** Whether one count certainly is of more than the other. */
    static boolean isMore(CountStatement one, CountStatement other) {
        return of(other).excludes(of(one).least());
    }

    private static long below(CountStatement count) {
        return Math.max(0, count.low() - slack(count));
    }

    private static OptionalLong above(CountStatement count) {
        return count.high().isPresent()
                ? OptionalLong.of(count.high().getAsLong() + slack(count))
                : OptionalLong.empty();
    }

    private static long slack(CountStatement count) {
        long range = count.high().isPresent() ? count.high().getAsLong() - count.low() : 0;
        return Math.max(Math.max(1, count.low() / TENTH), range);
    }
}
