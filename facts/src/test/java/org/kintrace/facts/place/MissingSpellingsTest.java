package org.kintrace.facts.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Holds docs/theory/places-missing.md equal to the tables; run with -Dkintrace.write.pages=true to write it anew. */
class MissingSpellingsTest {

    private static final Path PAGE = Path.of("../docs/theory/places-missing.md");

    @Test
    void thePageListsWhatTheTablesLack() throws IOException {
        if (Boolean.getBoolean("kintrace.write.pages")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).as("write it anew with -Dkintrace.write.pages=true").hasContent(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder(
                """
                        # What we do not know about places yet

                        Written from the tables of places by a test; do not edit by hand. A spelling we are not sure of is left out,
                        because a wrong one finds the wrong place. Whoever knows one can add it to `places-xinjiang.tsv`.

                        A place without a point takes the point and the reach of its prefecture.

                        | id | Chinese name | missing |
                        |---|---|---|
                        """);
        int complete = 0;
        for (Place place : Gazetteer.bundled().list()) {
            if (place.id().value().startsWith("cn:")) {
                List<String> missing = missing(place);
                complete += missing.isEmpty() ? 1 : 0;
                if (!missing.isEmpty()) {
                    page.append("| ").append(place.id()).append(" | ").append(place.nameIn("zh").orElse(""))
                            .append(" | ")
                            .append(String.join(", ", missing)).append(" |\n");
                }
            }
        }
        return page.append("\nComplete: ").append(complete).append(" places.\n").toString();
    }

    private static List<String> missing(Place place) {
        List<String> missing = new ArrayList<>();
        if (place.nameIn("ug-Arab").isEmpty()) {
            missing.add("Uyghur in Arabic letters");
        }
        if (place.nameIn("ug-Latn").isEmpty()) {
            missing.add("Uyghur in Latin letters");
        }
        if (place.nameIn("kk").isEmpty()) {
            missing.add("Kazakh");
        }
        if (place.nameIn("kk-Arab").isEmpty()) {
            missing.add("Kazakh in Arabic letters");
        }
        if (place.nameIn("ru").isEmpty()) {
            missing.add("Russian");
        }
        if (place.point().isEmpty()) {
            missing.add("point");
        }
        return missing;
    }
}
