package org.kintrace.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kintrace.app.json.Problem;
import org.kintrace.app.picture.Caption;
import org.kintrace.linkage.explain.Evidence;
import org.kintrace.linkage.description.Sex;
import org.kintrace.registry.contradiction.ContradictionReason;
import org.kintrace.registry.contradiction.Pressure;
import org.kintrace.registry.gap.GapReason;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.Assertion;
import org.kintrace.registry.inquiry.NextAction;
import org.kintrace.registry.inquiry.PromiseStep;

class WordsTest {

    private final Words words = Words.english();

    @ParameterizedTest
    @ValueSource(classes = {ContradictionReason.class, GapReason.class, Evidence.class, Problem.Reason.class,
            Answer.class,
            Assertion.class, NextAction.class, PromiseStep.class, Caption.class})
    void everyReasonHasASentence(Class<?> reasons) {
        assertThat(words.missing(reasons)).isEmpty();
    }

    @Test
    void namesWhoIsMeantWhereTheReaderMaySeeIt() {
        PersonId person = new PersonId("0f1f8a2e-5c1d-4b6e-9a53-111111111111");
        var reason = new ContradictionReason.TwoPlacesAtOnce(person, new PlaceRef("X-Orda", Optional.empty()),
                new PlaceRef("X-Tagh", Optional.empty()), java.time.LocalDate.of(2019, 1, 1),
                java.time.LocalDate.of(2019, 2, 1), new Pressure(true, false));
        assertThat(words.say(reason, id -> Optional.of("Tursun"))).contains("Tursun", "X-Orda", "X-Tagh",
                "under pressure");
        assertThat(words.say(reason, NamesInWords.none())).contains(person.value()).doesNotContain("Tursun");
    }

    @Test
    void readsAConstantAsWords() {
        assertThat(words.say(Sex.FEMALE)).isEqualTo("female");
        assertThat(words.say(org.kintrace.registry.claim.AttestationCondition.PROMPTED_OFF_CAMERA))
                .isEqualTo("prompted off camera");
    }
}
