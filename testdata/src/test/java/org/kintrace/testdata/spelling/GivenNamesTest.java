package org.kintrace.testdata.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class GivenNamesTest {

    private static final Map<SpellingProfile, UnicodeScript> SCRIPTS = Map.of(SpellingProfile.UYGHUR_ARABIC,
            UnicodeScript.ARABIC, SpellingProfile.UYGHUR_LATIN, UnicodeScript.LATIN,
            SpellingProfile.UYGHUR_CYRILLIC,
            UnicodeScript.CYRILLIC, SpellingProfile.KAZAKH_CYRILLIC, UnicodeScript.CYRILLIC,
            SpellingProfile.KAZAKH_LATIN,
            UnicodeScript.LATIN, SpellingProfile.RUSSIAN_CYRILLIC, UnicodeScript.CYRILLIC,
            SpellingProfile.TURKISH,
            UnicodeScript.LATIN, SpellingProfile.ENGLISH_PRESS, UnicodeScript.LATIN,
            SpellingProfile.CHINESE_CHARACTERS,
            UnicodeScript.HAN, SpellingProfile.PASSPORT_PINYIN, UnicodeScript.LATIN);

    @Test
    void bothPeoplesHaveNamesForBothSexes() {
        for (People people : People.values()) {
            for (Sex sex : Sex.values()) {
                assertThat(GivenNames.all()).filteredOn(n -> n.usedBy(people) && n.sex() == sex)
                        .hasSizeGreaterThan(35);
            }
        }
        assertThat(GivenNames.all()).hasSizeGreaterThan(200);
    }

    @Test
    void keysAreUniqueAndNumbersAreThePlacesInTheTable() {
        assertThat(GivenNames.all()).extracting(GivenName::key).doesNotHaveDuplicates();
        for (int i = 0; i < GivenNames.all().size(); i++) {
            assertThat(GivenNames.all().get(i).number()).isEqualTo(i);
        }
    }

    @Test
    void everyCellIsInTheScriptOfItsColumn() {
        for (GivenName name : GivenNames.all()) {
            SCRIPTS.forEach((profile, script) -> name.forms().all(profile)
                    .forEach(text -> assertThat(text).as("%s in %s", name.key(), profile).isNotBlank()
                            .matches(t -> t.codePoints().filter(Character::isLetter)
                                    .allMatch(c -> UnicodeScript.of(c) == script))));
        }
    }

    @Test
    void everyFormInCharactersHasItsReading() {
        for (GivenName name : GivenNames.all()) {
            assertThat(name.forms().all(SpellingProfile.PASSPORT_PINYIN)).as(name.key())
                    .hasSameSizeAs(name.forms().all(SpellingProfile.CHINESE_CHARACTERS));
        }
    }

    @Test
    void namesOfTheTableKeepTheirAttestedForms() {
        GivenName hesen = named("Hesen");
        assertThat(hesen.forms().usual(SpellingProfile.UYGHUR_ARABIC)).isEqualTo("ھەسەن");
        assertThat(hesen.forms().all(SpellingProfile.CHINESE_CHARACTERS)).isEqualTo(List.of("艾山", "哈桑"));
        assertThat(named("Nurlan").forms().usual(SpellingProfile.KAZAKH_CYRILLIC)).isEqualTo("Нұрлан");
    }

    @Test
    void aNameNotAttestedInOneSpellingIsWrittenInAnother() {
        assertThat(named("Memet").forms().usual(SpellingProfile.KAZAKH_CYRILLIC)).isEqualTo("Мамет");
        assertThat(named("Serik").forms().usual(SpellingProfile.UYGHUR_ARABIC)).isEqualTo("Serik");
    }

    private static GivenName named(String key) {
        return GivenNames.all().stream().filter(n -> n.key().equals(key)).findFirst().orElseThrow();
    }
}
