package org.kintrace.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/** Ages that were true on a known day, read as years of birth, so that they meet the births of another list. */
final class YearsOfBirth {

    private static final int OLDEST_YEARS = 130;

    private YearsOfBirth() {}

    /**
     * The input with its ages as years of birth; as it is when no day was given, or the list tells births itself.
     *
     * @param day as 2017-05-12
     * @param option the option that gave it, for the message
     */
    static LinkInput of(LinkInput input, @Nullable String day, String option) throws CommandFailedException {
        LinkTable table = input.table();
        boolean tellsBirths = table.columns().stream().anyMatch(
                column -> column.kind() == FieldKind.BIRTH_DATE || column.kind() == FieldKind.BIRTH_YEAR);
        if (day == null || tellsBirths) {
            return input;
        }
        LocalDate on;
        try {
            on = LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new CommandFailedException(ExitCode.WRONG_USE, option + " takes a day as 2026-11-23", e);
        }
        List<LinkColumn> columns = new ArrayList<>();
        for (LinkColumn column : table.columns()) {
            columns.add(column.kind() == FieldKind.AGE ? years(column, on) : column);
        }
        return new LinkInput(new LinkTable(table.rows(), columns), input.ids(), input.rejected());
    }

    private static LinkColumn years(LinkColumn ages, LocalDate on) {
        String[] years = new String[ages.values().length];
        for (int v = 0; v < years.length; v++) {
            years[v] = year(ages.values()[v].strip(), on);
        }
        return new LinkColumn(ages.header(), FieldKind.BIRTH_YEAR, ages.codes(), years);
    }

    /** The likelier of the two years somebody of this age can be born in; empty for what is no age. */
    private static String year(String age, LocalDate on) {
        boolean digits = !age.isEmpty() && age.length() <= 3 && age.chars().allMatch(Character::isDigit);
        if (!digits || Integer.parseInt(age) > OLDEST_YEARS) {
            return "";
        }
        boolean hadBirthday = on.getDayOfYear() * 2 >= on.lengthOfYear();
        return Integer.toString(on.getYear() - Integer.parseInt(age) - (hadBirthday ? 0 : 1));
    }
}
