package org.kintrace.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.intake.SourceRow;

/** Files kept in {@code src/test/resources/lists}, one for each encoding and format. Their people are invented. */
class GoldenListTest {

    @Test
    void readsUyghurInEveryUnicodeEncodingAlike() throws Exception {
        for (String name : List.of("utf-8.csv", "utf-8-marked.csv", "utf-16le.csv", "utf-16le-marked.csv",
                "utf-16be.csv", "utf-16be-marked.csv")) {
            Lists.Read list = read(name);
            assertThat(list.header()).as(name).containsExactly("ئىسىم فامىلىسى", "جىنسى", "تۇغۇلغان ۋاقتى",
                    "يۇرتى",
                    "ئىزاھات");
            assertThat(list.rows()).as(name).containsExactly(
                    new SourceRow(2, List.of("X-ئالىم", "ئەر", "1990-05-12", "X-كەنت", "ئىككى\r\nقۇر")),
                    new SourceRow(4, List.of("X-باھار", "ئايال", "1991-يىلى", "X-كەنت, X-ناھىيە", "")));
        }
    }

    @Test
    void readsChineseInGb18030() throws Exception {
        assertThat(read("gb18030.csv").rows()).containsExactly(
                new SourceRow(2, List.of("X-1", "阿里", "男", "1990年5月12日", "喀什", "")),
                new SourceRow(3, List.of("X-2", "古丽", "女", "1991年", "和田", "")));
    }

    @Test
    void readsRussianInWindows1251() throws Exception {
        assertThat(read("windows-1251.csv").rows()).containsExactly(
                new SourceRow(2, List.of("Алим", "м", "12.05.1990", "Кашгар", "сказал: \"жив\"")),
                new SourceRow(3, List.of("Бахар", "ж", "май 1991", "Хотан", "")));
    }

    @Test
    void readsTabs() throws Exception {
        assertThat(read("tabs.tsv").rows()).containsExactly(
                new SourceRow(2, List.of("Ali", "m", "a \"b\"\tc")),
                new SourceRow(3, List.of("Bahar", "f", "")));
    }

    @Test
    void readsASpreadsheetWithATitleAHiddenSheetDatesAndAFormula() throws Exception {
        Lists.Read list = read("list.xlsx");
        assertThat(list.header()).containsExactly("序号", "姓名", "性别", "出生日期", "备注");
        assertThat(list.headerLine()).isEqualTo(2);
        assertThat(list.rows()).containsExactly(
                new SourceRow(3, List.of("1", "阿里", "男", "1990-05-12", "TRUE")),
                new SourceRow(5, List.of("2", "古丽", "", "1990-05", "=UPPER(\"x\")")),
                new SourceRow(6, List.of("3", "阿里", "男", "2.5", "#N/A")));
    }

    private static Lists.Read read(String name) throws Exception {
        return Lists.all(() -> ListFile.open(() -> open(name), name, ReadingOptions.fromTheFile()));
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(GoldenListTest.class.getResourceAsStream("/lists/" + name), name);
    }
}
