package org.kintrace.facts.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ReviewedTableTest {

    @Test
    void readsCellsByTheNameOfTheirColumn() {
        ReviewedTable.Row row = read("# purpose\nid\twords\none\ta; b;;c\n").rows().getFirst();
        assertThat(row.line()).isEqualTo(3);
        assertThat(row.cell("id")).isEqualTo("one");
        assertThat(row.list("words")).containsExactly("a", "b", "c");
        assertThatIllegalArgumentException().isThrownBy(() -> row.cell("none")).withMessageContaining("none");
    }

    @Test
    void keepsEmptyCellsAtTheEnd() {
        assertThat(read("id\twords\none\t\n").rows().getFirst().cell("words")).isEmpty();
    }

    @Test
    void refusesARowWithAMissingCellAndSaysWhere() {
        assertThatIllegalStateException().isThrownBy(() -> read("id\twords\none\n"))
                .withMessageContaining("table t: line 2 has 1 cells, not 2");
    }

    private static ReviewedTable read(String text) {
        return ReviewedTable.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t");
    }
}
