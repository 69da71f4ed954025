package org.kintrace.app.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Numbers of days as dates. In the 1900 system day 60 is 29 February 1900, which never was (ECMA-376 part 1, 18.17.4.1);
 * it is left a number.
 */
final class SheetDates {

    /** 31 December 9999. */
    private static final long LAST_DAY = 2_958_465;
    private static final long SECONDS_A_DAY = 86_400;

    private SheetDates() {}

    /** The date in ISO form, with the time when the number has a part of a day; empty when it is no date. */
    static Optional<String> iso(String number, boolean from1904, NumberFormats.Precision precision) {
        if (number.length() > 40) {
            return Optional.empty();
        }
        double days;
        try {
            days = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (!(days >= 1) || days >= LAST_DAY + 1 || !from1904 && (long) days == 60) {
            return Optional.empty();
        }
        long seconds = Math.round(days * SECONDS_A_DAY);
        LocalDate day = day(seconds / SECONDS_A_DAY, from1904);
        return Optional.of(switch (precision) {
            case NOT_A_DATE -> number;
            case YEAR -> "%04d".formatted(day.getYear());
            case MONTH -> "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
            case DAY -> day + time(seconds % SECONDS_A_DAY);
        });
    }

    private static LocalDate day(long number, boolean from1904) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(number);
        }
        return LocalDate.of(1899, 12, 31).plusDays(number < 60 ? number : number - 1);
    }

    private static String time(long seconds) {
        return seconds == 0 ? "" : "T" + LocalTime.ofSecondOfDay(seconds / 60 * 60);
    }

    /** A number as a person would write it: no powers of ten where it is short enough without. */
    static String plain(String number) {
        if (number.indexOf('E') < 0 && number.indexOf('e') < 0 || number.length() > 40) {
            return number;
        }
        try {
            BigDecimal value = new BigDecimal(number);
            return Math.abs((long) value.scale()) <= 30 ? value.toPlainString() : number;
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
