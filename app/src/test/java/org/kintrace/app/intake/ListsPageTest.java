package org.kintrace.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.intake.HeaderWords;
import org.kintrace.registry.intake.ListField;

/** {@code docs/formats/lists.md} says what the program does. */
class ListsPageTest {

    @Test
    void everyHeadingOnThePageIsRecognised() throws Exception {
        List<String> fields = new ArrayList<>();
        for (String line : Files.readAllLines(page())) {
            if (line.matches("\\| `[a-z_]+` \\|.*")) {
                String[] cells = line.substring(1).split("\\|");
                ListField field = ListField.find(cells[0].strip().replace("`", "")).orElseThrow();
                fields.add(field.key());
                Arrays.stream(cells).skip(1).map(String::strip).filter(heading -> !heading.isEmpty())
                        .forEach(heading -> assertThat(HeaderWords.reviewed().find(heading)).as(heading)
                                .contains(field));
            }
        }
        assertThat(fields).containsExactlyElementsOf(Arrays.stream(ListField.values())
                .filter(field -> field != ListField.IGNORE).map(ListField::key).toList());
    }

    private static Path page() {
        Path atTheRoot = Path.of("docs/formats/lists.md");
        return Files.exists(atTheRoot) ? atTheRoot : Path.of("..").resolve(atTheRoot);
    }
}
