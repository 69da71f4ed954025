package org.kintrace.facts.time;

import java.time.LocalDate;

/** A unit in which people count from one event to another. */
public enum StepUnit {
    DAY, WEEK, MONTH, YEAR;

    private static final int WEEK_DAYS = 7;
    private static final int YEAR_MONTHS = 12;
    private static final int HALF_WEEK_DAYS = 3;
    private static final int HALF_MONTH_DAYS = 15;
    private static final int HALF_YEAR_MONTHS = 6;

    /** The unit a table names, {@code DAY} for one of them or {@code DAYS} for several. */
    static StepUnit named(String value) {
        return valueOf(isPlural(value) ? value.substring(0, value.length() - 1) : value);
    }

    static boolean isPlural(String value) {
        return value.endsWith("S");
    }

    /** The day so many units later; earlier for negative counts. */
    LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case DAY -> Days.plus(day, count);
            case WEEK -> Days.plus(day, count * WEEK_DAYS);
            case MONTH -> Days.plusMonths(day, count);
            case YEAR -> Days.plusMonths(day, count * YEAR_MONTHS);
        };
    }

    /** The day so many half units later; earlier for negative counts. Half a day is none. */
    LocalDate plusHalves(LocalDate day, long halves) {
        return switch (this) {
            case DAY -> Days.plus(day, halves / 2);
            case WEEK -> Days.plus(day, halves * HALF_WEEK_DAYS);
            case MONTH -> Days.plus(day, halves * HALF_MONTH_DAYS);
            case YEAR -> Days.plusMonths(day, halves * HALF_YEAR_MONTHS);
        };
    }
}
