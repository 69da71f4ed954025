package org.kintrace.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.intake.ColumnMappingTest.mapped;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.kintrace.facts.time.DayOrder;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.linkage.description.Description;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.linkage.description.Relation;
import org.kintrace.linkage.description.Sex;

class RowReaderTest {

    @Test
    void readsAPersonFromARow() {
        ListedPerson person = read(List.of("姓名", "性别", "出生日期", "母亲姓名", "住址"),
                List.of("阿依古丽", "女", "1990年5月12日", "古丽", "喀什"));
        assertThat(person.names()).singleElement().satisfies(name -> {
            assertThat(name.role()).isEqualTo(NameRole.FULL);
            assertThat(name.name().text()).isEqualTo("阿依古丽");
        });
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.born().getFirst().earliestDay()).contains(LocalDate.of(1990, 5, 12));
        assertThat(person.born().getFirst().text()).isEqualTo("1990年5月12日");
        assertThat(person.relatives()).singleElement()
                .satisfies(mother -> assertThat(mother.relation()).isEqualTo(Relation.MOTHER));
        assertThat(person.textsOf(ListField.ADDRESS)).containsExactly("喀什");
    }

    @Test
    void keepsEveryCellVerbatim() {
        List<String> cells = List.of(" Ali ", "\u202B?\u202C");
        assertThat(
                reader(List.of("Name", "x"), BadCells.REJECT_ROW).read(new SourceRow(7, cells)).row().cells())
                .isEqualTo(cells);
    }

    @Test
    void rejectsADateThatCannotBe() {
        RowReading reading = reader(List.of("Name", "DOB"), BadCells.REJECT_ROW)
                .read(new SourceRow(3, List.of("Ali", "2017-13-45")));
        assertThat(reading).isInstanceOfSatisfying(RowReading.RejectedRow.class, rejected -> {
            assertThat(rejected.row().line()).isEqualTo(3);
            assertThat(rejected.problems()).containsExactly(
                    CellProblem.at(2, ListField.BIRTH_DATE, new RowProblem.UnreadableDate(6)));
        });
    }

    @Test
    void leavesABadDateOutWhenEveryRowNeedsAnAnswer() {
        RowReading reading = reader(List.of("Name", "DOB"), BadCells.LEAVE_OUT)
                .read(new SourceRow(3, List.of("Ali", "2017-13-45")));
        assertThat(reading).isInstanceOfSatisfying(RowReading.Read.class, read -> {
            assertThat(read.person().born()).isEmpty();
            assertThat(read.warnings()).hasSize(1);
        });
    }

    @Test
    void rejectsARowWithoutAnyName() {
        assertThat(reasons(List.of("Name", "Other name", "Sex"), List.of(" ", "-", "f")))
                .containsExactly(new RowProblem.NoName());
        assertThat(reasons(List.of("Name", "Other name", "Sex"), List.of(" ", "Ali", "f"))).isEmpty();
    }

    @Test
    void rejectsRowsOfTheWrongLength() {
        assertThat(reasons(List.of("Name", "Sex"), List.of("Ali")))
                .containsExactly(new RowProblem.MissingCells(2, 1));
        assertThat(reasons(List.of("Name", "Sex"), List.of("Ali", "m", "x")))
                .containsExactly(new RowProblem.ExtraCells(2, 3));
        assertThat(reasons(List.of("Name", "Sex"), List.of("Ali", "m", " "))).isEmpty();
    }

    @Test
    void rejectsANameLongerThanAnyName() {
        assertThat(reasons(List.of("Name"), List.of("a".repeat(501))))
                .containsExactly(new RowProblem.CellTooLong(501, 500));
        assertThat(reasons(List.of("Name"), List.of("a".repeat(500)))).isEmpty();
    }

    @Test
    void readsNothingFromFormulasAndErrors() {
        assertThat(reasons(List.of("Name"), List.of("=A1&B1"))).containsExactly(new RowProblem.FormulaCell());
        assertThat(reasons(List.of("Name"), List.of("#N/A")))
                .containsExactly(new RowProblem.SpreadsheetError());
        assertThat(reasons(List.of("Name", "x"), List.of("Ali", "=1+1"))).isEmpty();
    }

    @Test
    void doubtsAResidentNumberWhoseCheckIsWrong() {
        ColumnMapping mapping = mapped(ColumnMapping.of(List.of("Name", "身份证号码")));
        RowReader reader = new RowReader(mapping, BadCells.REJECT_ROW);
        // The example number printed in GB 11643-1999; it belongs to no one.
        assertThat(warnings(reader.read(new SourceRow(2, List.of("Ali", "11010519491231002X"))))).isEmpty();
        assertThat(warnings(reader.read(new SourceRow(2, List.of("Ali", "110105194912310021")))))
                .containsExactly(new RowProblem.ResidentNumberCheck());
    }

    @Test
    void turnsAnAgeOnADayIntoASpanOfBirth() {
        ListedPerson person = read(List.of("Name", "Age", "Age on"), List.of("Ali", "12岁", "2018-01-10"));
        assertThat(person.born()).singleElement().satisfies(born -> {
            assertThat(born.earliestDay()).contains(LocalDate.of(2005, 1, 11));
            assertThat(born.latestDay()).contains(LocalDate.of(2006, 1, 10));
        });
    }

    @Test
    void takesTheDayOfAnAgeFromTheListWhenTheRowHasNone() {
        RowRules rules = new RowRules(BadCells.REJECT_ROW, DayOrder.UNKNOWN,
                Optional.of(UncertainDate.on(LocalDate.of(2018, 1, 10))));
        RowReader reader = new RowReader(mapped(ColumnMapping.of(List.of("Name", "Age"))), rules);
        RowReading.Read read = (RowReading.Read) reader.read(new SourceRow(2, List.of("Ali", "12")));
        assertThat(read.person().born()).hasSize(1);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void readsNoBirthFromAnAgeWithoutADay() {
        RowReading.Read read = (RowReading.Read) reader(List.of("Name", "Age"), BadCells.REJECT_ROW)
                .read(new SourceRow(2, List.of("Ali", "12")));
        assertThat(read.person().born()).isEmpty();
        assertThat(read.warnings()).extracting(CellProblem::column).containsExactly(OptionalInt.of(2));
    }

    @Test
    void readsAnAgeInMonths() {
        ListedPerson person = read(List.of("Name", "Age", "Age on"),
                List.of("Ali", "8 months", "2018-01-10"));
        assertThat(person.born().getFirst().earliestDay()).contains(LocalDate.of(2017, 4, 11));
    }

    @Test
    void rejectsAnAgeNobodyHas() {
        assertThat(reasons(List.of("Name", "Age"), List.of("Ali", "200")))
                .containsExactly(new RowProblem.UnreadableAge(1));
    }

    @Test
    void keepsBothDaysWhereTheOrderIsNotKnown() {
        List<String> header = List.of("Name", "DOB");
        SourceRow row = new SourceRow(2, List.of("Ali", "05/03/2011"));
        assertThat(warnings(reader(header, BadCells.REJECT_ROW).read(row)))
                .containsExactly(new RowProblem.DayOrderUnclear());
        RowRules dayFirst = new RowRules(BadCells.REJECT_ROW, DayOrder.DAY_FIRST, Optional.empty());
        RowReading.Read read = (RowReading.Read) new RowReader(mapped(ColumnMapping.of(header)), dayFirst)
                .read(row);
        assertThat(read.warnings()).isEmpty();
        assertThat(read.person().born().getFirst().earliestDay()).contains(LocalDate.of(2011, 3, 5));
    }

    @Test
    void readsZerosAsNotKnown() {
        for (String date : List.of("1990-05-00", "19900500", "00.05.1990")) {
            assertThat(read(List.of("Name", "DOB"), List.of("Ali", date)).born().getFirst().latestDay())
                    .as(date)
                    .contains(LocalDate.of(1990, 5, 31));
        }
        for (String date : List.of("1990-00-00", "19900000", "00/00/1990")) {
            assertThat(read(List.of("Name", "DOB"), List.of("Ali", date)).born().getFirst().latestDay())
                    .as(date)
                    .contains(LocalDate.of(1990, 12, 31));
        }
    }

    @Test
    void describesAPersonReadyToCompare() {
        ListedPerson person = read(List.of("Name", "Father's name", "Passport no", "Village"),
                List.of("Ali", "Hasan", "ｇ 12-34", "Qorghan"));
        Description description = person.toDescription("row-1",
                text -> List.of(new org.kintrace.facts.place.PlaceId("x:" + text)));
        assertThat(description.papers()).containsExactly("G1234");
        assertThat(description.places()).extracting(Object::toString).containsExactly("x:Qorghan");
        assertThat(description.relatives()).singleElement()
                .satisfies(father -> assertThat(father.relation()).isEqualTo(Relation.FATHER));
    }

    private static RowReader reader(List<String> header, BadCells badCells) {
        return new RowReader(mapped(ColumnMapping.of(header)), badCells);
    }

    private static ListedPerson read(List<String> header, List<String> cells) {
        return ((RowReading.Read) reader(header, BadCells.REJECT_ROW).read(new SourceRow(2, cells))).person();
    }

    private static List<RowProblem> reasons(List<String> header, List<String> cells) {
        return switch (reader(header, BadCells.REJECT_ROW).read(new SourceRow(2, cells))) {
            case RowReading.Read _ -> List.of();
            case RowReading.RejectedRow rejected ->
                rejected.problems().stream().map(CellProblem::problem).toList();
        };
    }

    private static List<RowProblem> warnings(RowReading reading) {
        return ((RowReading.Read) reading).warnings().stream().map(CellProblem::problem).toList();
    }
}
