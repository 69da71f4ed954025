package org.kintrace.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.kintrace.registry.intake.ColumnMappingTest.mapped;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Whatever the cells hold, a row is read or rejected, and never both or neither. */
class RowReaderFuzzTest {

    private static final long SEED = 20_261_123;
    private static final int ROUNDS = 5_000 * Integer.getInteger("kintrace.fuzz.times", 1);
    private static final List<String> PIECES = List.of("", " ", "-", "???", "Ali", "阿里", "ئالىم", "Алим",
            "=1+1", "#N/A",
            "#REF!", "2017-13-45", "1990", "0000-00-00", "99999999", "1990-00-00", "12/13/14", "spring 2017",
            "8 months",
            "虚岁12", "-5", "1e9", "11010519491231002X", "\uFFFD", "\u202E", "\uD800", "\uDC00", "\u0000",
            "\u0301\u0301",
            "a".repeat(600), "９９９", "٣٤", "f", "ж", "K", "unknown", "2005/2006", "..", "/", "T", "\t\n\\");

    @Test
    void anyCellsGiveARowOrAReason() {
        List<ListField> fields = Arrays.stream(ListField.values()).filter(field -> field != ListField.IGNORE)
                .toList();
        List<String> header = fields.stream().map(ListField::key).toList();
        String map = header.stream().map(key -> key + "=" + key).collect(Collectors.joining(","));
        ColumnMapping mapping = mapped(ColumnMapping.of(header, map));
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            SourceRow row = new SourceRow(1 + round, cells(random, header.size()));
            for (BadCells badCells : BadCells.values()) {
                check(mapping, badCells, row, "seed " + SEED + " round " + round);
            }
        }
    }

    private static void check(ColumnMapping mapping, BadCells badCells, SourceRow row, String what) {
        try {
            RowReading reading = new RowReader(mapping, badCells).read(row);
            assertThat(reading.row()).as(what).isSameAs(row);
            if (reading instanceof RowReading.Read read) {
                assertThat(read.person().toDescription("x").names()).as(what)
                        .isEqualTo(read.person().names());
                assertThat(badCells == BadCells.LEAVE_OUT || !read.person().names().isEmpty()).as(what)
                        .isTrue();
            } else {
                assertThat(badCells).as(what).isEqualTo(BadCells.REJECT_ROW);
            }
        } catch (RuntimeException e) {
            fail(what, e);
        }
    }

    private static List<String> cells(Random random, int columns) {
        List<String> cells = new ArrayList<>();
        int count = random.nextInt(10) == 0 ? random.nextInt(columns + 5) : columns;
        for (int i = 0; i < count; i++) {
            StringBuilder cell = new StringBuilder();
            for (int piece = random.nextInt(3); piece >= 0; piece--) {
                cell.append(random.nextInt(20) == 0
                        ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                        : PIECES.get(random.nextInt(PIECES.size())));
            }
            cells.add(cell.toString());
        }
        return cells;
    }
}
