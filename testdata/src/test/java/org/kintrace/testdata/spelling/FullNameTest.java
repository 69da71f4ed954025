package org.kintrace.testdata.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kintrace.testdata.draw.Draw;

class FullNameTest {

    @Test
    void charactersAreJoinedByADotAndPassportsUseCapitals() {
        FullName name = name("Aygul", "Hesen", Sex.FEMALE, People.UYGHUR);
        assertThat(name.usual(SpellingProfile.CHINESE_CHARACTERS).text()).isEqualTo("阿依古丽·艾山");
        assertThat(name.usual(SpellingProfile.PASSPORT_PINYIN).text()).isEqualTo("AYIGULI AISHAN");
    }

    @Test
    void oneNameIsNotWrittenInTwoScripts() {
        // The own name is attested in Uyghur Arabic script, the father's name is not.
        FullName name = name("Aygul", "Serik", Sex.FEMALE, People.KAZAKH);
        FullName.Written written = name.usual(SpellingProfile.UYGHUR_ARABIC);
        assertThat(written.text()).isEqualTo("Aigul Serik");
        assertThat(written.profile()).isEqualTo(SpellingProfile.KAZAKH_LATIN);
    }

    @Test
    void everyTokenComesFromTheTable() {
        Draw draw = Draw.of(1, "tokens", 0);
        for (int i = 0; i < 2_000; i++) {
            People people = i % 2 == 0 ? People.UYGHUR : People.KAZAKH;
            FullName name = new FullName(GivenNames.drawn(people, Sex.FEMALE, draw),
                    GivenNames.drawn(people, Sex.MALE, draw),
                    Sex.FEMALE, people);
            SpellingProfile profile = draw.one(Arrays.asList(SpellingProfile.values()));
            FullName.Written written = name.drawn(profile, draw);
            assertThat(written.text().toLowerCase(java.util.Locale.ROOT)).as("%s", profile)
                    .matches(text -> startsWithAny(text, attested(name.given(), written.profile())));
        }
    }

    private static boolean startsWithAny(String text, Set<String> tokens) {
        return tokens.stream().anyMatch(text::startsWith);
    }

    private static Set<String> attested(GivenName name, SpellingProfile profile) {
        return name.forms().all(profile).stream().map(f -> f.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static FullName name(String given, String father, Sex sex, People people) {
        return new FullName(named(given), named(father), sex, people);
    }

    private static GivenName named(String key) {
        return GivenNames.all().stream().filter(n -> n.key().equals(key)).findFirst().orElseThrow();
    }
}
