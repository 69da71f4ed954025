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
    void aPaperNumberWithASlipIsStillEvidence() {
        PairExplanation pair = pair(FieldKind.DOCUMENT_NUMBER, "x8471936", "x8471986");
        assertThat(level(pair, FieldKind.DOCUMENT_NUMBER)).isEqualTo("one_slip");
        assertThat(bits(pair, FieldKind.DOCUMENT_NUMBER)).isPositive();
    }

    @Test
    void aTownMeetsTheSameTownWithItsCounty() {
        assertThat(level(pair(FieldKind.BIRTH_PLACE, "x-toven", "x-toven, county of x-ranlu"), FieldKind.BIRTH_PLACE))
                .isIn("very_near", "shared_word");
    }

    @Test
    void aNameInAnotherScriptMeetsItsLatinSpelling() {
        for (String written : List.of("\u0626\u0627\u064a\u06af\u06c8\u0644", "\u0410\u0439\u0433\u0443\u043b")) {
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
                read.add(row == 0 && c == replaced ? one : row == 1 && c == replaced ? two : column.cell(row));
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
        return Linkage.dedupe(new LinkTable(rows.size(), columns), LinkageSettings.withThreads(2)).explain(0, 1);
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
        return step(pair, kind).orElseThrow().evidence() instanceof Evidence.CellsCompared cells ? cells.level() : "";
    }
}
