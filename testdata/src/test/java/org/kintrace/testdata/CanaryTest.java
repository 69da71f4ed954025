package org.kintrace.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kintrace.testdata.spelling.GivenNames;
import org.kintrace.testdata.spelling.SpellingProfile;

class CanaryTest {

    @Test
    void everyFormOfEveryCanaryIsItsOwn() {
        Set<String> forms = new HashSet<>();
        InventedWorld.of(1, 1).canaries(500).forEach(canary -> forms.addAll(canary.forms()));
        assertThat(forms).hasSize(500 * 6);
    }

    @Test
    void noCanaryHoldsANameOfTheTable() {
        InventedWorld.of(1, 1).canaries(200).forEach(canary -> GivenNames.all().forEach(
                name -> assertThat(canary.uyghurLatin())
                        .isNotEqualTo(name.forms().usual(SpellingProfile.UYGHUR_LATIN))));
    }

    @Test
    void formsAreLongEnoughNotToOccurByChance() {
        InventedWorld.of(1, 1).canaries(50)
                .forEach(canary -> assertThat(canary.forms()).allMatch(form -> form.length() >= 8));
    }
}
