package org.kintrace.testdata.spelling;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kintrace.testdata.draw.Draw;

/** The reviewed table of counties and prefectures. */
public final class Places {

    private static final Map<SpellingProfile, String> COLUMNS = Map.ofEntries(
            entry(SpellingProfile.UYGHUR_ARABIC, "ug_arab"), entry(SpellingProfile.UYGHUR_LATIN, "ug_latn"),
            entry(SpellingProfile.KAZAKH_CYRILLIC, "kk_cyrl"),
            entry(SpellingProfile.RUSSIAN_CYRILLIC, "ru_cyrl"),
            entry(SpellingProfile.TURKISH, "turkish"), entry(SpellingProfile.ENGLISH_PRESS, "english"),
            entry(SpellingProfile.CHINESE_CHARACTERS, "chinese"),
            entry(SpellingProfile.PASSPORT_PINYIN, "pinyin"));

    private static final List<Place> ALL = TableFile.read("places.tsv").stream().map(Places::place).toList();
    private static final Map<String, Place> BY_CODE = ALL.stream()
            .collect(Collectors.toMap(Place::code, p -> p));

    private Places() {}

    public static List<Place> all() {
        return ALL;
    }

    /** The prefecture a county lies in. */
    public static Place prefectureOf(Place place) {
        return BY_CODE.getOrDefault(place.prefecture(), place);
    }

    /** A county where families of this people live. */
    public static Place county(People people, Draw draw) {
        return draw.weighted(ALL.stream()
                .filter(p -> p.weight() > 0 && (people == People.KAZAKH ? p.kazakh() : p.uyghur()))
                .toList(), Place::weight);
    }

    /** A county of another prefecture than this one. */
    public static Place farFrom(Place place, Draw draw) {
        return draw.weighted(
                ALL.stream().filter(p -> p.weight() > 0 && !p.prefecture().equals(place.prefecture()))
                        .toList(),
                Place::weight);
    }

    private static Place place(TableFile.Row row) {
        String code = row.text("code");
        String parent = row.text("parent");
        String people = row.text("people");
        return new Place(code, parent.isEmpty() ? code : parent, !people.equals("k"), !people.equals("u"),
                row.number("weight"), row.forms(COLUMNS));
    }
}
