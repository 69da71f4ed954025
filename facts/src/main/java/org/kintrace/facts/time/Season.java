package org.kintrace.facts.time;

import java.time.LocalDate;

/**
 * The parts of a year EDTF numbers from 21 to 41.
 *
 * <p>Seasons are five months wide and overlap, because people say "in the spring" loosely: spring February to June,
 * summer May to September, autumn August to December, winter November to March of the next year. 21 to 24 (place not
 * stated) and 25 to 28 are northern, 29 to 32 southern. 33 to 36 are quarters, 37 to 39 parts of four months, 40 and 41
 * half-years, all by the calendar. Source of the numbers: EDTF level 2 (ISO 8601-2:2019), sub-year groupings.
 */
final class Season {

    static final int SPRING = 21;
    static final int WINTER = 24;

    private static final int FIRST_SOUTHERN = 29;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;
    private static final int LAST = 41;
    private static final int MONTHS_OF_A_SEASON = 5;

    private Season() {}

    static boolean isCode(int number) {
        return number >= SPRING && number <= LAST;
    }

    static Reading of(int code, int year) {
        if (code >= FIRST_HALF) {
            return months(year, 1 + 6 * (code - FIRST_HALF), 6);
        }
        if (code >= FIRST_THIRD) {
            return months(year, 1 + 4 * (code - FIRST_THIRD), 4);
        }
        if (code >= FIRST_QUARTER) {
            return months(year, 1 + 3 * (code - FIRST_QUARTER), 3);
        }
        // Spring in the south falls in the months of the northern autumn, two seasons on.
        int northern = code >= FIRST_SOUTHERN ? (code - FIRST_SOUTHERN + 2) % 4 : (code - SPRING) % 4;
        return months(year, 2 + 3 * northern, MONTHS_OF_A_SEASON).loose();
    }

    private static Reading months(int year, int firstMonth, int count) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return Reading.of(first, first.plusMonths(count).minusDays(1));
    }
}
