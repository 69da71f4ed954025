package org.kintrace.facts.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.kintrace.facts.table.ReviewedTable;

/** Words such as county, 县 and ناھىيىسى, from the reviewed table {@code place-words.tsv}. */
final class PlaceWords {

    private static final String TABLE = "place-words.tsv";
    private static final String ENDING = "ENDING";

    private final Map<String, Set<PlaceKind>> kinds = new HashMap<>();
    private final Map<String, Map<PlaceKind, List<String>>> byLanguage = new HashMap<>();
    private final Set<String> endings = new HashSet<>();

    private PlaceWords() {}

    static PlaceWords load() {
        PlaceWords words = new PlaceWords();
        ReviewedTable table = ReviewedTable
                .read(Objects.requireNonNull(PlaceWords.class.getResourceAsStream(TABLE), TABLE), TABLE);
        for (ReviewedTable.Row row : table.rows()) {
            for (String word : row.list("words")) {
                if (row.cell("kind").equals(ENDING)) {
                    words.endings.add(PlaceKey.of(word));
                } else {
                    words.add(row.cell("language"), PlaceKind.valueOf(row.cell("kind")), word);
                }
            }
        }
        return words;
    }

    private void add(String language, PlaceKind kind, String word) {
        kinds.computeIfAbsent(PlaceKey.of(word), _ -> EnumSet.noneOf(PlaceKind.class)).add(kind);
        byLanguage.computeIfAbsent(language, _ -> new EnumMap<>(PlaceKind.class))
                .computeIfAbsent(kind, _ -> new ArrayList<>()).add(word);
    }

    /** A name with each word of its kind in its language, before and after it. */
    List<String> fullForms(PlaceName name, PlaceKind kind) {
        List<String> forms = new ArrayList<>();
        for (String word : byLanguage.getOrDefault(wordLanguage(name), Map.of()).getOrDefault(kind,
                List.of())) {
            forms.add(name.text() + " " + word);
            forms.add(word + " " + name.text());
        }
        return forms;
    }

    /** Spellings whose language is not known are used beside English words and pinyin ones. */
    private static String wordLanguage(PlaceName name) {
        return name.language().equals("und-Latn") ? "en" : name.language();
    }

    /** The kinds a folded word stands for; empty for other words. */
    Set<PlaceKind> kindsOf(String key) {
        return kinds.getOrDefault(key, Set.of());
    }

    boolean isEnding(String key) {
        return endings.contains(key);
    }
}
