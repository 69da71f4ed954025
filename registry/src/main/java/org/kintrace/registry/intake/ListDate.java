package org.kintrace.registry.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.facts.time.DayOrder;
import org.kintrace.facts.time.UncertainDate;

/** Reads dates in cells: as anywhere, and with the 00 by which programs that demand a day and a month say "not known". */
final class ListDate {

    private static final Pattern NO_MONTH = Pattern.compile("([0-9]{4})(-00-00|/00/00|[.]00[.]00|0000)");
    private static final Pattern NO_DAY = Pattern.compile("([0-9]{4})([-/.]?)([0-9]{2})\\2" + "00");
    private static final Pattern NO_MONTH_BEHIND = Pattern.compile("00([./-])00\\1([0-9]{4})");
    private static final Pattern NO_DAY_BEHIND = Pattern.compile("00([./-])([0-9]{2})\\1([0-9]{4})");

    private ListDate() {}

    /** The date a cell states; its text is the cell without the spaces around it. */
    static UncertainDate read(String cell, DayOrder order) throws DateNotReadException {
        String written = cell.strip();
        return DateText.read(withoutZeros(written), order).withText(written);
    }

    private static String withoutZeros(String text) {
        if (!text.contains("00") || text.length() > 10) {
            return text;
        }
        Matcher year = NO_MONTH.matcher(text);
        if (year.matches()) {
            return year.group(1);
        }
        Matcher month = NO_DAY.matcher(text);
        if (month.matches()) {
            return month.group(1) + "-" + month.group(3);
        }
        Matcher yearBehind = NO_MONTH_BEHIND.matcher(text);
        if (yearBehind.matches()) {
            return yearBehind.group(2);
        }
        Matcher monthBehind = NO_DAY_BEHIND.matcher(text);
        return monthBehind.matches() ? monthBehind.group(3) + "-" + monthBehind.group(2) : text;
    }
}
