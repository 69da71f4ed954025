package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;
import org.kintrace.linkage.explain.Evidence;
import org.kintrace.linkage.explain.PairExplanation;

/** What each kind of column says about two rows, between many rows that say something else. */
class TableFieldsTest {

    private static final int OTHERS = 300;

    @Test
    void relativesOfARowAreEvidence() {
        for (FieldKind kind : List.of(FieldKind.MOTHER_NAME, FieldKind.SPOUSE_NAME, FieldKind.FATHER_NAME)) {
            PairExplanation same = pair(kind, "quilzobari", "quilzobari");
            assertThat(bits(same, kind)).as("%s", kind).isPositive();
            assertThat(bits(pair(kind, "quilzobari", "tevenlu"), kind)).as("%s", kind).isNegative();
        }
    }

    @Test
    void aFirstOfJanuaryMayStandForTheYear() {
        assertThat(level(pair(FieldKind.BIRTH_DATE, "1971-01-01", "1971-06-17"), FieldKind.BIRTH_DATE))
                .isEqualTo("year_only");
    }

    @Test
    void dayAndMonthMayBeExchanged() {
        assertThat(level(pair(FieldKind.BIRTH_DATE, "1971-06-09", "1971-09-06"), FieldKind.BIRTH_DATE))
                .isEqualTo("swapped");
    }

    @Test
    void twoFullDatesThatDifferSpeakAgainst() {
        PairExplanation pair = pair(FieldKind.BIRTH_DATE, "1971-06-09", "1948-11-23");
        assertThat(level(pair, FieldKind.BIRTH_DATE)).isEqualTo("different");
        assertThat(bits(pair, FieldKind.BIRTH_DATE)).isNegative();
    }

    @Test
    void aYearAloneMayBeOffByOne() {
        assertThat(level(pair(FieldKind.BIRTH_DATE, "1980-01-01", "1979-06-17"), FieldKind.BIRTH_DATE))
                .isEqualTo("neighbouring_year");
    }

    @Test
    void agesAreComparedAsNumbers() {
        assertThat(level(pair(FieldKind.AGE, "39", "40"), FieldKind.AGE)).isEqualTo("one_year_apart");
        assertThat(level(pair(FieldKind.AGE, "39 years", "42"), FieldKind.AGE)).isEqualTo("few_years_apart");
        assertThat(level(pair(FieldKind.AGE, "39", "93"), FieldKind.AGE)).isEqualTo("different");
    }

    @Test
    void onePlaceInTwoScriptsIsOnePlace() {
        assertThat(level(pair(FieldKind.PLACE, "\u838e\u8f66\u53bf", "Yarkand county"), FieldKind.PLACE))
                .isEqualTo("same_place");
    }

    @Test
    void aCountyGoesWithThePrefectureItLiesIn() {
        assertThat(level(pair(FieldKind.BIRTH_PLACE, "\u838e\u8f66\u53bf", "Kashgar prefecture"),
                FieldKind.BIRTH_PLACE))
                .isEqualTo("one_in_the_other");
        assertThat(level(pair(FieldKind.BIRTH_PLACE, "\u838e\u8f66\u53bf", "Hotan prefecture"),
                FieldKind.BIRTH_PLACE))
                .isNotIn("same_place", "one_in_the_other");
    }

    @Test
    void aListOfYearsOfBirthMeetsAListOfDates() {
        LinkTable dates = births(FieldKind.BIRTH_DATE, "1971-06-09");
        LinkTable years = births(FieldKind.BIRTH_YEAR, "1971");
        for (List<LinkTable> tables : List.of(List.of(dates, years), List.of(years, dates))) {
            PairExplanation pair = Linkage
                    .link(tables.getFirst(), tables.getLast(), LinkageSettings.withThreads(1))
                    .explain(0, OTHERS);
            assertThat(pair.steps()).anyMatch(step -> step.evidence() instanceof Evidence.CellsCompared cells
                    && cells.level().equals("year_only"));
        }
    }

    private static LinkTable births(FieldKind kind, String first) {
        List<String> names = new ArrayList<>();
        List<String> births = new ArrayList<>();
        for (int row = 0; row < OTHERS; row++) {
            names.add("n" + Integer.toString(row * 7919, 20));
            births.add(row == 0 ? first : Integer.toString(1930 + row % 80));
        }
        return new LinkTable(OTHERS, List.of(LinkColumn.of("name", FieldKind.FULL_NAME, names),
                LinkColumn.of("born", kind, births)));
    }

    @Test
    void aPaperNumberWithASlipIsStillEvidence() {
        PairExplanation pair = pair(FieldKind.DOCUMENT_NUMBER, "x8471936", "x8471986");
        assertThat(level(pair, FieldKind.DOCUMENT_NUMBER)).isEqualTo("one_slip");
        assertThat(bits(pair, FieldKind.DOCUMENT_NUMBER)).isPositive();
    }

    @Test
    void aTownMeetsTheSameTownWithItsCounty() {
        assertThat(level(pair(FieldKind.BIRTH_PLACE, "x-toven", "x-toven, county of x-ranlu"),
                FieldKind.BIRTH_PLACE))
                .isIn("very_near", "shared_word");
    }

    @Test
    void aNameInAnotherScriptMeetsItsLatinSpelling() {
        for (String written : List.of("\u0626\u0627\u064a\u06af\u06c8\u0644",
                "\u0410\u0439\u0433\u0443\u043b")) {
            PairExplanation pair = pair(FieldKind.GIVEN_NAME, written, "Aygul");
            assertThat(level(pair, FieldKind.GIVEN_NAME)).as("%s", written).isIn("same", "very_near", "near");
        }
    }

    private static PairExplanation pair(FieldKind kind, String one, String two) {
        List<InventedRows.Row> rows = InventedRows.of(OTHERS, 23);
        List<LinkColumn> columns = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(29);
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>(row.cells())));
        LinkTable table = InventedRows.table(rows);
        int replaced = -1;
        for (int c = 0; c < table.columns().size(); c++) {
            replaced = table.columns().get(c).kind() == kind ? c : replaced;
        }
        for (int c = 0; c < table.columns().size(); c++) {
            LinkColumn column = table.columns().get(c);
            List<String> read = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                read.add(
                        row == 0 && c == replaced ? one : row == 1 && c == replaced ? two : column.cell(row));
            }
            if (kind != FieldKind.FATHER_NAME || column.kind() != FieldKind.FAMILY_NAME) {
                columns.add(LinkColumn.of(column.header(), column.kind(), read));
            }
        }
        if (replaced < 0) {
            List<String> read = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                read.add(row == 0 ? one : row == 1 ? two : Integer.toString(random.nextInt(1 << 30), 36));
            }
            columns.add(LinkColumn.of(kind.word(), kind, read));
        }
        return Linkage.dedupe(new LinkTable(rows.size(), columns), LinkageSettings.withThreads(2)).explain(0,
                1);
    }

    /** A father's name without a family name stands in its place. */
    private static Optional<PairExplanation.Step> step(PairExplanation pair, FieldKind kind) {
        String field = kind == FieldKind.FATHER_NAME ? "family_name" : kind.word();
        return pair.steps().stream().filter(step -> step.field().equals(field)).findFirst();
    }

    private static double bits(PairExplanation pair, FieldKind kind) {
        return step(pair, kind).orElseThrow().bits().bits();
    }

    private static String level(PairExplanation pair, FieldKind kind) {
        return step(pair, kind).orElseThrow().evidence() instanceof Evidence.CellsCompared cells
                ? cells.level()
                : "";
    }
}
