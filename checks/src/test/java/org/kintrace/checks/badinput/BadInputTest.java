package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that a registry does not take in: each with its answer, and nothing of it in the registry afterwards. The tables
 * are {@link BadLists} and {@link BadCaseFiles}.
 */
class BadInputTest {

    @TempDir
    private static Path place = Path.of("");
    private static Workplace work;
    private static OnRecord onRecord;
    private static Set<String> files = Set.of();

    @BeforeAll
    static void makeARegistry() throws Exception {
        work = Workplace.in(place);
        onRecord = work.onRecord();
        files = work.files();
    }

    @ParameterizedTest
    @MethodSource({"org.kintrace.checks.badinput.BadLists#texts",
            "org.kintrace.checks.badinput.BadLists#sheets"})
    void aBadListIsRefusedWithItsPlaceAndLeavesNothingBehind(BadInput row) throws IOException {
        work.give(row, "list.csv", "list", "import").isWhat(row);
        assertThat(work.files()).as(row.what()).isEqualTo(files);
    }

    @ParameterizedTest
    @MethodSource("org.kintrace.checks.badinput.BadCaseFiles#refused")
    void aBadCaseFileIsRefusedWithItsPlaceAndLeavesNothingBehind(BadInput row) throws IOException {
        work.give(row, "cases.json", "case", "import").isWhat(row);
        assertThat(work.files()).as(row.what()).isEqualTo(files);
    }

    @AfterAll
    static void theRegistryIsWhatItWasAndStillTakesInGoodFiles() throws Exception {
        assertThat(work.onRecord()).isEqualTo(onRecord);
        work.takesInGoodFiles(2);
    }
}
