package org.kintrace.testdata.spelling;

import java.util.List;
import java.util.Map;

import org.kintrace.testdata.draw.Draw;

/** What an invented grown-up does for a living. */
public record Work(String key, Forms forms) {

    private static final List<Work> ALL = TableFile.read("occupations.tsv").stream()
            .map(row -> new Work(row.text("key"), row.forms(Map.of(SpellingProfile.ENGLISH_PRESS, "english",
                    SpellingProfile.TURKISH, "turkish", SpellingProfile.RUSSIAN_CYRILLIC, "ru_cyrl",
                    SpellingProfile.KAZAKH_CYRILLIC, "kk_cyrl", SpellingProfile.UYGHUR_ARABIC, "ug_arab",
                    SpellingProfile.CHINESE_CHARACTERS, "chinese"))))
            .toList();

    public static Work drawn(Draw draw) {
        return draw.one(ALL);
    }
}
