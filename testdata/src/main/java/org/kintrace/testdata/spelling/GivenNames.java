package org.kintrace.testdata.spelling;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.kintrace.testdata.draw.Draw;

/** The reviewed table of given names, and drawing from it as parents do: common names often, so homonyms happen. */
public final class GivenNames {

    private static final Map<SpellingProfile, String> COLUMNS = Map.ofEntries(
            entry(SpellingProfile.UYGHUR_ARABIC, "ug_arab"), entry(SpellingProfile.UYGHUR_LATIN, "ug_latn"),
            entry(SpellingProfile.UYGHUR_CYRILLIC, "ug_cyrl"),
            entry(SpellingProfile.KAZAKH_CYRILLIC, "kk_cyrl"),
            entry(SpellingProfile.KAZAKH_LATIN, "kk_latn"),
            entry(SpellingProfile.RUSSIAN_CYRILLIC, "ru_cyrl"),
            entry(SpellingProfile.TURKISH, "turkish"), entry(SpellingProfile.ENGLISH_PRESS, "english"),
            entry(SpellingProfile.CHINESE_CHARACTERS, "han"),
            entry(SpellingProfile.PASSPORT_PINYIN, "pinyin"));

    private static final List<GivenName> ALL = read();
    private static final List<GivenName> UYGHUR_WOMEN = usedBy(People.UYGHUR, Sex.FEMALE);
    private static final List<GivenName> UYGHUR_MEN = usedBy(People.UYGHUR, Sex.MALE);
    private static final List<GivenName> KAZAKH_WOMEN = usedBy(People.KAZAKH, Sex.FEMALE);
    private static final List<GivenName> KAZAKH_MEN = usedBy(People.KAZAKH, Sex.MALE);

    private GivenNames() {}

    /** Every name of the table, in its order. */
    public static List<GivenName> all() {
        return ALL;
    }

    /** One name, common ones often. */
    public static GivenName drawn(People people, Sex sex, Draw draw) {
        List<GivenName> choice = switch (people) {
            case UYGHUR -> sex == Sex.FEMALE ? UYGHUR_WOMEN : UYGHUR_MEN;
            case KAZAKH -> sex == Sex.FEMALE ? KAZAKH_WOMEN : KAZAKH_MEN;
        };
        return draw.weighted(choice, GivenName::weight);
    }

    private static List<GivenName> read() {
        List<TableFile.Row> rows = TableFile.read("given-names.tsv");
        return IntStream.range(0, rows.size()).mapToObj(number -> name(number, rows.get(number))).toList();
    }

    private static GivenName name(int number, TableFile.Row row) {
        String people = row.text("people");
        return new GivenName(number, row.text("key"), row.text("sex").equals("f") ? Sex.FEMALE : Sex.MALE,
                !people.equals("k"), !people.equals("u"), row.number("weight"), row.forms(COLUMNS));
    }

    private static List<GivenName> usedBy(People people, Sex sex) {
        return ALL.stream().filter(n -> n.sex() == sex && n.usedBy(people)).toList();
    }
}
