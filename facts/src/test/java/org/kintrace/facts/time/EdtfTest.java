package org.kintrace.facts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    /** One row of the published table: text, whether it is valid, first and last day. */
    record Row(String text, boolean valid, String first, String last) {}

    static List<Row> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(EdtfTest.class.getResourceAsStream("edtf_bounds.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(EdtfTest::row)
                    .toList();
        }
    }

    private static Row row(String line) {
        boolean quoted = line.startsWith("\"");
        int end = quoted ? line.indexOf('"', 1) : line.indexOf(',');
        String[] rest = line.substring(line.indexOf(',', end) + 1).split(",", -1);
        return new Row(line.substring(quoted ? 1 : 0, end), rest[0].equals("yes"), rest[1], rest[2]);
    }

    @Test
    void theTableHasAllItsRows() throws IOException {
        assertThat(table()).hasSize(29);
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsThePublishedTable(Row row) throws DateNotReadException {
        if (!row.valid()) {
            assertThatThrownBy(() -> Edtf.read(row.text())).isInstanceOf(DateNotReadException.class);
            return;
        }
        UncertainDate date = Edtf.read(row.text());
        assertThat(date.text()).isEqualTo(row.text());
        assertThat(written(date.earliest())).isEqualTo(row.first());
        assertThat(written(date.latest())).isEqualTo(row.last());
        assertThat(DateText.read(row.text())).isEqualTo(date);
    }

    private static String written(DayBound bound) {
        return switch (bound) {
            case DayBound.Day(var day) -> day.toString();
            case DayBound.Open _ -> "+inf";
            case DayBound.Unknown _ -> "";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -0044-03-15 | -0044-03-15 | -0044-03-15
            0000 | 0000-01-01 | 0000-12-31
            -01XX | -0199-01-01 | -0100-12-31
            Y-17000 | -17000-01-01 | -17000-12-31
            201X-02-29 | 2012-02-29 | 2016-02-29
            2016-1X | 2016-10-01 | 2016-12-31
            2016-02-3X | none | none
            2016-0X-31 | 2016-01-31 | 2016-08-31
            1985-04-12T23:20:30Z | 1985-04-12 | 1985-04-12
            1985-04-12T23:20:30+04:30 | 1985-04-12 | 1985-04-12
            201X-22 | 2010-05-01 | 2019-09-30
            2010-25 | 2010-02-01 | 2010-06-30
            2010-29 | 2010-08-01 | 2010-12-31
            2010-30 | 2010-11-01 | 2011-03-31
            2010-33 | 2010-01-01 | 2010-03-31
            2010-36 | 2010-10-01 | 2010-12-31
            2010-39 | 2010-09-01 | 2010-12-31
            2010-40 | 2010-01-01 | 2010-06-30
            2004-06-~01/2004-06-~20 | 2004-06-01 | 2004-06-20
            {1960,1961-12} | 1960-01-01 | 1961-12-31
            """)
    void readsMoreOfTheStandard(String text, String first, String last) throws DateNotReadException {
        if (first.equals("none")) {
            assertThatThrownBy(() -> Edtf.read(text)).isInstanceOf(DateNotReadException.class);
            return;
        }
        UncertainDate date = Edtf.read(text);
        assertThat(date.earliestDay().orElseThrow()).hasToString(first);
        assertThat(date.latestDay().orElseThrow()).hasToString(last);
    }

    @Test
    void tellsOpenFromUnknownEnds() throws DateNotReadException {
        assertThat(Edtf.read("2009/..").latest()).isEqualTo(new DayBound.Open());
        assertThat(Edtf.read("/2009").earliest()).isEqualTo(new DayBound.Unknown());
        assertThat(Edtf.read("[..1984]").earliest()).isEqualTo(new DayBound.Open());
        assertThat(Edtf.read("{1984..}").latest()).isEqualTo(new DayBound.Open());
    }

    @Test
    void keepsTheMarksOfAllParts() throws DateNotReadException {
        assertThat(Edtf.read("2010").qualifiers()).isEmpty();
        assertThat(Edtf.read("2010?-05-~17").qualifiers()).containsExactlyInAnyOrder(Qualifier.UNCERTAIN,
                Qualifier.APPROXIMATE);
        assertThat(Edtf.read("2010%").qualifiers()).containsExactlyInAnyOrder(Qualifier.UNCERTAIN,
                Qualifier.APPROXIMATE);
        assertThat(Edtf.read("2009~/2011?").qualifiers()).hasSize(2);
    }

    @Test
    void keepsTheMembersOfASetApart() throws DateNotReadException {
        assertThat(Edtf.read("[2011-03-05,2011-05-03]").choices()).hasSize(2);
        assertThat(Edtf.read("[2011,2012]").choices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2017-13-45", "2017-00", "2017-02-30", "2017-20", "2017-42", "2017-1",
            "17", "201",
            "20170305", "2017-3-5", "2017/3/5", "/", "../..", "/..", "2011/2009", "2017-22-05", "[2017",
            "2017]", "[]",
            "{}", "[2017,]", "[2017 ,2018]", "[2010..2008]", "[..2010..]", "Y2010", "Y02010", "Y9999999999",
            "Y17E8",
            "1950S2", "-0000", "2017??", "?2017?", "XXXX-02-30", "2017-05-17T25:00:00", "2017-05T10:00:00",
            "2017-05-17T10:00:00Zebra", "2017-05-17 ", "spring 2017", "2017-05-17/2017-05-18/2017-05-19",
            "20x7", "x"})
    void refusesWhatIsNotEdtf(String text) {
        assertThatThrownBy(() -> Edtf.read(text)).isInstanceOf(DateNotReadException.class);
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertThatThrownBy(() -> Edtf.read("2017-13-45")).hasMessage("there is no month 13 (at character 6)");
        assertThatThrownBy(() -> Edtf.read("2016-04-31"))
                .hasMessage("there is no day 31 in a month of 30 days (at character 9)");
        assertThatThrownBy(() -> Edtf.read("2011/2009"))
                .hasMessageContaining("ends before it begins (at character 5)");
    }
}
