package org.kintrace.testdata.story;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.kintrace.testdata.draw.Draw;

/** Puts a true day into the words a source may have for it. The true day always lies within what the words allow. */
final class When {

    private When() {}

    static String day(LocalDate day) {
        return day.toString();
    }

    static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    /** A birth as families, papers and reporters give it. */
    static String birth(LocalDate day, Draw draw) {
        int kind = draw.below(100);
        if (kind < 35) {
            return day(day);
        }
        if (kind < 55) {
            return month(day);
        }
        if (kind < 65) {
            return monthInWords(day);
        }
        if (kind < 85) {
            return year(day);
        }
        return kind < 93 ? season(day) : year(day) + "~";
    }

    /** Some other day, as remembered years later. */
    static String remembered(LocalDate day, Draw draw) {
        return draw
                .one(List.of(month(day), monthInWords(day), season(day), partOfYear(day), partOfMonth(day)));
    }

    private static String monthInWords(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }

    private static String season(LocalDate day) {
        return switch (day.getMonthValue()) {
            case 3, 4, 5 -> "spring " + day.getYear();
            case 6, 7, 8 -> "summer " + day.getYear();
            case 9, 10, 11 -> "autumn " + day.getYear();
            default -> month(day);
        };
    }

    private static String partOfYear(LocalDate day) {
        return switch (day.getMonthValue()) {
            case 1, 2, 3 -> "early " + day.getYear();
            case 6, 7 -> "mid-" + day.getYear();
            case 11, 12 -> "late " + day.getYear();
            default -> monthInWords(day);
        };
    }

    private static String partOfMonth(LocalDate day) {
        return day.getDayOfMonth() >= 10 && day.getDayOfMonth() <= 20
                ? "mid-" + monthInWords(day)
                : monthInWords(day);
    }
}
