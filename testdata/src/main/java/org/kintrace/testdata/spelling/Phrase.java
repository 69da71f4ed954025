package org.kintrace.testdata.spelling;

import java.util.List;

import org.kintrace.testdata.draw.Draw;

/** One sentence somebody says in an invented statement, with its English. */
public record Phrase(String theme, String language, String words, String english) {

    private static final List<Phrase> ALL = TableFile.read("phrases.tsv").stream()
            .map(row -> new Phrase(row.text("theme"), row.text("language"), row.text("words"),
                    row.text("english")))
            .toList();

    /** A sentence on a theme in one of the languages spoken in such a family. */
    public static Phrase on(String theme, People people, Draw draw) {
        String own = people == People.KAZAKH ? "kk" : "ug";
        return draw.one(ALL.stream()
                .filter(p -> p.theme.equals(theme) && List.of(own, "zh", "en").contains(p.language))
                .toList());
    }
}
