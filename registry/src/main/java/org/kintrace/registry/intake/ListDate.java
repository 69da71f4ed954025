package org.kintrace.registry.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.facts.time.UncertainDate;

/** Reads the forms of dates that lists have and other texts do not: 19560409, 1990年5月12日, 12.05.1990. */
final class ListDate {

    private static final Pattern RUN_TOGETHER = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern
            .compile("([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})[日号號]?");
    private static final Pattern YEAR_MONTH = Pattern.compile("([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})月?");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})\\s*年?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[.]([0-9]{1,2})[.]([0-9]{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2})[./]([0-9]{4})");
    private static final Pattern WITH_TIME = Pattern
            .compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z?");

    private ListDate() {}

    /** The date a cell states; its text is the cell without the spaces around it. */
    static UncertainDate read(String cell) throws DateNotReadException {
        String written = cell.strip();
        UncertainDate read = DateText.read(edtf(plainDigits(written)));
        return new UncertainDate(written, read.earliest(), read.latest(), read.qualifiers());
    }

    private static String edtf(String text) {
        for (Pattern pattern : new Pattern[]{RUN_TOGETHER, YEAR_FIRST}) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return date(found.group(1), found.group(2), found.group(3));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return shorter(text);
    }

    private static String shorter(String text) {
        Matcher month = YEAR_MONTH.matcher(text);
        if (month.matches()) {
            return month.group(1) + "-" + twoDigits(month.group(2));
        }
        Matcher monthFirst = MONTH_YEAR.matcher(text);
        if (monthFirst.matches()) {
            return monthFirst.group(2) + "-" + twoDigits(monthFirst.group(1));
        }
        Matcher timed = WITH_TIME.matcher(text);
        if (timed.matches()) {
            return timed.group(1);
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? year.group(1) : text;
    }

    /** 00 for a month or day is how many programs write "not known". */
    private static String date(String year, String month, String day) {
        if (isZero(month) && isZero(day)) {
            return year;
        }
        return year + "-" + twoDigits(month) + (isZero(day) ? "" : "-" + twoDigits(day));
    }

    private static boolean isZero(String number) {
        return number.equals("0") || number.equals("00");
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
