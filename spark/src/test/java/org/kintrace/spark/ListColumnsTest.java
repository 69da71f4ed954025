package org.kintrace.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.description.ColumnKind;
import org.kintrace.linkage.description.FieldKind;

class ListColumnsTest {

    private static final List<String> HEADINGS = List.of("no", "given_name", "last", "truth", "suburb");

    @Test
    void namedAndAskedColumnsAreComparedAndNoOthers() {
        ListColumns columns = ListColumns.of(HEADINGS, "no", "family_name=last, text=suburb");
        assertThat(columns.kinds()).containsExactly(new ColumnKind("given_name", FieldKind.GIVEN_NAME),
                new ColumnKind("last", FieldKind.FAMILY_NAME), new ColumnKind("suburb", FieldKind.TEXT));
    }

    @Test
    void aColumnThatIsNotThereIsRefusedByTheNumberOfItsEntry() {
        assertThatThrownBy(() -> ListColumns.of(HEADINGS, "no", "family_name=last,sex=gender"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("entry 2");
        assertThatThrownBy(() -> ListColumns.of(HEADINGS, "number", ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("5 columns");
        assertThatThrownBy(() -> ListColumns.of(List.of("no", "x"), "no", ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no column is compared");
    }
}
