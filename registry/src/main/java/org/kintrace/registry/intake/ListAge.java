package org.kintrace.registry.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.UncertainDate;

/** Reads an age in a cell: whole years, with or without a word such as "岁" or "лет" behind them. */
final class ListAge {

    /** Words for years only: eight months are not eight years. */
    private static final Pattern YEARS = Pattern.compile(
            "(\\p{Nd}{1,3})\\s*(years?( old)?|yrs?|yo|y|岁|歲|周岁|周歲|"
                    + "лет|года?|жас(та)?|yaş(ında)?|yash|ياش)?[.]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int OLDEST = 130;

    private ListAge() {}

    static Optional<AgeStatement> read(String cell) {
        Matcher found = YEARS.matcher(cell.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int years = 0;
        for (int c : found.group(1).codePoints().toArray()) {
            years = years * 10 + Character.digit(c, 10);
        }
        return years <= OLDEST ? Optional.of(new AgeStatement(cell.strip(), years, years)) : Optional.empty();
    }

    /** When someone of that age on that day was born; empty when the day has no ends. */
    static Optional<UncertainDate> born(AgeStatement age, UncertainDate on) {
        Optional<LocalDate> first = on.earliestDay();
        Optional<LocalDate> last = on.latestDay();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(UncertainDate.between(first.get().minusYears(age.maxYears() + 1L).plusDays(1),
                last.get().minusYears(age.minYears())));
    }
}
