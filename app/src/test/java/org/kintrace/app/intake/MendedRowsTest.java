package org.kintrace.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.intake.RowSource;

/** Cells that go out to be mended do not run, and come back as they were. */
class MendedRowsTest {

    private static final long SEED = 20_261_128L;
    private static final String LETTERS = "=+-@'\t\r\n＝A1 ";

    @Test
    void everyCellComesBackAsItWas() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder cell = new StringBuilder();
            for (int length = random.nextInt(5); length > 0; length--) {
                cell.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String guarded = FormulaGuard.on(cell.toString());
            assertThat(FormulaGuard.off(guarded)).as("seed %s, round %s", SEED, i).isEqualTo(cell.toString());
            assertThat(guarded.isEmpty() || "=+-@\t\r\n＝".indexOf(guarded.charAt(0)) < 0).as(guarded)
                    .isTrue();
        }
    }

    @Test
    void onlyAFileThatWasHandedOutIsChanged() throws Exception {
        assertThat(rows("name,phone,What to mend (kintrace)\nA,'+1,x\n"))
                .containsExactly(List.of("A", "+1", "x"));
        assertThat(rows("name,phone,note\nA,'+1,x\n")).containsExactly(List.of("A", "'+1", "x"));
    }

    private static List<List<String>> rows(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (RowSource rows = MendedRows.of(ListFile.open(() -> new ByteArrayInputStream(bytes), "list.csv",
                ReadingOptions.fromTheFile()))) {
            return List.of(rows.next().orElseThrow().cells());
        }
    }
}
