package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

class YearsOfBirthTest {

    private static final LinkColumn AGES = LinkColumn.of("age", FieldKind.AGE,
            List.of("40", "", "about 7", "200", "\u0664\u0660"));

    @Test
    void anAgeOnADayBecomesTheLikelierYearOfBirth() throws CommandFailedException {
        assertThat(read("2017-11-23", AGES)).containsExactly("1977", "", "", "", "1977");
        assertThat(read("2017-02-01", AGES)).containsExactly("1976", "", "", "", "1976");
    }

    @Test
    void ageStaysAnAgeWithoutADayOrBesideABirth() throws CommandFailedException {
        assertThat(read(null, AGES)).startsWith("40");
        LinkColumn births = LinkColumn.of("born", FieldKind.BIRTH_DATE, List.of("1977", "", "", "", ""));
        assertThat(read("2017-11-23", AGES, births)).startsWith("40");
    }

    private static List<String> read(@org.jspecify.annotations.Nullable String day, LinkColumn... columns)
            throws CommandFailedException {
        LinkInput input = new LinkInput(new LinkTable(5, List.of(columns)), CellColumn.NONE, 0);
        LinkColumn first = YearsOfBirth.of(input, day, "--age-on").table().columns().getFirst();
        return java.util.stream.IntStream.range(0, 5).mapToObj(first::cell).toList();
    }
}
