package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @Test
    void escapesTabsNewlinesAndBackslashesInTsv() {
        assertThat(printed(TableFormat.TSV, "a\tb\nc\\d")).isEqualTo("cell\n" + "a\\tb\\nc\\\\d\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "＝1"})
    void noCsvCellBeginsWithALiveFormula(String cell) {
        assertThat(printed(TableFormat.CSV, cell)).isEqualTo("cell\r\n'" + cell + "\r\n");
    }

    @Test
    void quotesCsvCellsThatNeedIt() {
        assertThat(printed(TableFormat.CSV, "a \"b\", c")).isEqualTo("cell\r\n\"a \"\"b\"\", c\"\r\n");
    }

    @Test
    void writesJsonObjectsByHeading() {
        assertThat(printed(TableFormat.JSON, "ې")).contains("\"cell\" : \"ې\"");
    }

    private static String printed(TableFormat format, String cell) {
        Table table = new Table("cell");
        table.add(cell);
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out), format);
        return out.toString().replace(System.lineSeparator(), "\n").replace("\r\n", "\r\n");
    }
}
