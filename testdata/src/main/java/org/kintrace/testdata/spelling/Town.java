package org.kintrace.testdata.spelling;

import java.util.List;
import java.util.Map;

import org.kintrace.testdata.draw.Draw;

/**
 * A town abroad where an invented family lives now.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Town(String key, String country, int weight, Forms forms) {

    private static final List<Town> ALL = TableFile.read("cities-abroad.tsv").stream()
            .map(row -> new Town(row.text("key"), row.text("country"), row.number("weight"),
                    row.forms(Map.of(SpellingProfile.ENGLISH_PRESS, "english", SpellingProfile.TURKISH,
                            "turkish",
                            SpellingProfile.RUSSIAN_CYRILLIC, "ru_cyrl"))))
            .toList();

    public static Town drawn(Draw draw) {
        return draw.weighted(ALL, Town::weight);
    }

    public String english() {
        return forms.usual(SpellingProfile.ENGLISH_PRESS);
    }
}
