package org.kintrace.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kintrace.facts.logic.Truth;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.Qualifier;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.linkage.description.DescribedName;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.linkage.description.Relation;
import org.kintrace.linkage.description.Relative;
import org.kintrace.linkage.description.Sex;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.intake.ListedPerson.ListedText;

/** A person in the making, cell by cell. */
final class PersonDraft {

    /** What spreadsheets show where they could not work a cell out (ECMA-376 part 1, 18.18.11). */
    private static final Set<String> SPREADSHEET_ERRORS = Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!",
            "#NAME?",
            "#NUM!", "#N/A", "#GETTING_DATA");

    private final SourceRow row;
    private final RowRules rules;
    private final CellWords words = CellWords.reviewed();
    private final List<CellProblem> unreadable = new ArrayList<>();
    private final List<CellProblem> warnings = new ArrayList<>();
    private final List<DescribedName> names = new ArrayList<>();
    private final List<UncertainDate> born = new ArrayList<>();
    private final List<Relative> relatives = new ArrayList<>();
    private final List<PaperNumber> papers = new ArrayList<>();
    private final List<ListedText> texts = new ArrayList<>();
    private Sex sex = Sex.UNKNOWN;
    private @Nullable String listId;
    private @Nullable AgeStatement age;
    private int ageColumn;
    private @Nullable UncertainDate ageOn;

    PersonDraft(SourceRow row, RowRules rules) {
        this.row = row;
        this.rules = rules;
    }

    List<CellProblem> unreadable() {
        return unreadable;
    }

    List<CellProblem> warnings() {
        return warnings;
    }

    void warn(CellProblem problem) {
        warnings.add(problem);
    }

    ListedPerson person() {
        return new ListedPerson(row, Optional.ofNullable(listId), names, sex, born, Optional.ofNullable(age),
                relatives,
                papers, texts);
    }

    /** Reads the cell of one column as one field. */
    void take(int column, ListField field) {
        String cell = row.cell(column).strip();
        if (cell.isEmpty()) {
            if (row.joined().contains(column)) {
                unreadable.add(CellProblem.at(column, field, new RowProblem.JoinedCell()));
            }
            return;
        }
        Optional<RowProblem> unusable = unusable(cell, field);
        if (unusable.isPresent()) {
            unreadable.add(CellProblem.at(column, field, unusable.get()));
            return;
        }
        if (cell.indexOf('\uFFFD') >= 0) {
            warnings.add(CellProblem.at(column, field, new RowProblem.DamagedText()));
        }
        read(column, field, cell);
    }

    private static Optional<RowProblem> unusable(String cell, ListField field) {
        if (cell.length() > field.longestCell()) {
            return Optional.of(new RowProblem.CellTooLong(cell.length(), field.longestCell()));
        }
        if (cell.charAt(0) == '=') {
            return Optional.of(new RowProblem.FormulaCell());
        }
        return cell.charAt(0) == '#' && SPREADSHEET_ERRORS.contains(cell)
                ? Optional.of(new RowProblem.SpreadsheetError())
                : Optional.empty();
    }

    private void read(int column, ListField field, String cell) {
        switch (field) {
            case ID -> listId = cell;
            case FULL_NAME -> name(NameRole.FULL, cell);
            case GIVEN_NAME -> name(NameRole.GIVEN, cell);
            case FATHER_NAME -> name(NameRole.FATHER, cell);
            case FAMILY_NAME -> name(NameRole.FAMILY, cell);
            case OTHER_NAME -> name(NameRole.OTHER, cell);
            case MOTHER_NAME -> relative(Relation.MOTHER, cell);
            case SPOUSE_NAME -> relative(Relation.SPOUSE, cell);
            case SEX -> sex(column, cell);
            case BIRTH_DATE, BIRTH_YEAR -> date(column, field, cell).ifPresent(born::add);
            case AGE -> age(column, cell);
            case AGE_ON -> date(column, field, cell).ifPresent(day -> ageOn = day);
            case DOCUMENT_NUMBER -> paper(column, cell);
            case EVENT_DATE -> date(column, field, cell)
                    .ifPresent(day -> texts.add(new ListedText(field, column, cell, Optional.of(day))));
            case BIRTH_PLACE, PLACE, ADDRESS, POSTCODE, PHONE, OCCUPATION, NOTE -> text(column, field, cell);
            case IGNORE -> throw new IllegalStateException("an ignored column is never read");
        }
    }

    private void name(NameRole role, String cell) {
        if (!words.saysNothing(cell)) {
            names.add(new DescribedName(role, WrittenName.of(cell)));
        }
    }

    private void relative(Relation relation, String cell) {
        if (!words.saysNothing(cell)) {
            relatives.add(new Relative(relation, WrittenName.of(cell)));
        }
    }

    private void text(int column, ListField field, String cell) {
        if (!words.saysNothing(cell)) {
            texts.add(new ListedText(field, column, cell, Optional.empty()));
        }
    }

    private void sex(int column, String cell) {
        Optional<Sex> read = words.sex(cell);
        sex = read.orElse(Sex.UNKNOWN);
        if (read.isEmpty() && !words.saysNothing(cell)) {
            warnings.add(CellProblem.at(column, ListField.SEX, new RowProblem.UnknownSexWord()));
        }
    }

    private Optional<UncertainDate> date(int column, ListField field, String cell) {
        if (words.saysNothing(cell)) {
            return Optional.empty();
        }
        try {
            UncertainDate read = ListDate.read(cell, rules.dayOrder());
            if (read.qualifiers().contains(Qualifier.DAY_ORDER_UNKNOWN)) {
                warnings.add(CellProblem.at(column, field, new RowProblem.DayOrderUnclear()));
            }
            return Optional.of(read);
        } catch (DateNotReadException e) {
            unreadable.add(CellProblem.at(column, field, new RowProblem.UnreadableDate(e.position())));
            return Optional.empty();
        }
    }

    private void age(int column, String cell) {
        if (words.saysNothing(cell)) {
            return;
        }
        try {
            age = AgeStatement.read(cell);
            ageColumn = column;
        } catch (DateNotReadException e) {
            unreadable.add(CellProblem.at(column, ListField.AGE, new RowProblem.UnreadableAge(e.position())));
        }
    }

    private void paper(int column, String cell) {
        if (words.saysNothing(cell)) {
            return;
        }
        PaperNumber.of(cell).ifPresent(number -> {
            papers.add(number);
            if (number.residentCheck() == Truth.NO) {
                warnings.add(CellProblem.at(column, ListField.DOCUMENT_NUMBER,
                        new RowProblem.ResidentNumberCheck()));
            }
        });
    }

    /** What needs more than one cell: an age with its day, and whether there is a name at all. */
    void finish() {
        AgeStatement said = age;
        if (said != null) {
            Optional<UncertainDate> day = Optional.ofNullable(ageOn).or(rules::ageOn);
            day.map(said::birth).ifPresent(born::add);
            if (day.isEmpty()) {
                warnings.add(CellProblem.at(ageColumn, ListField.AGE, new RowProblem.AgeWithoutDay()));
            }
        }
        boolean nameUnreadable = unreadable.stream()
                .anyMatch(problem -> problem.field().map(ListField::isName).orElse(false));
        if (names.isEmpty() && !nameUnreadable) {
            unreadable.add(CellProblem.ofRow(new RowProblem.NoName()));
        }
    }
}
