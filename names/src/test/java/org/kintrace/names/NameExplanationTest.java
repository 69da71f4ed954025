package org.kintrace.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class NameExplanationTest {

    private static List<NameEvidence> evidence(String a, String b) {
        return NameComparer.standard().compare(WrittenName.of(a), WrittenName.of(b)).evidence();
    }

    @Test
    void namesTheRowsOfEachStep() {
        NameEvidence first = evidence("Bulbul", "布力布力").getFirst();

        assertThat(first).isInstanceOfSatisfying(NameEvidence.TokenAligned.class,
                aligned -> assertThat(aligned.readings()).first().satisfies(step -> {
                    assertThat(step.inFirst()).isEqualTo("b");
                    assertThat(step.inSecond()).isEqualTo("布");
                    assertThat(step.rule()).isEqualTo("latin:b han:bu");
                }));
    }

    @Test
    void namesTheGroupOfTheDictionary() {
        assertThat(evidence("Muhammad", "买买提")).contains(
                new NameEvidence.DictionaryVariant("name-muhammad", "muhammad", "买买提"));
    }

    @Test
    void tellsWhatIsMissingAndWhatIsTurnedAround() {
        assertThat(evidence("Marat Nurlan", "Nurlan Marat")).contains(new NameEvidence.OrderReversed());
        assertThat(evidence("Marat Nurlan", "Marat"))
                .contains(new NameEvidence.TokenMissing(NameEvidence.Side.SECOND, "nurlan"));
    }

    @Test
    void tellsWhatIsWrittenTogether() {
        assertThat(evidence("Tursunqasim", "Tursun Qasim"))
                .contains(new NameEvidence.TokensJoined("tursunqasim", List.of("tursun", "qasim")));
    }

    @Test
    void tellsWhoseChildAnEndingSays() {
        assertThat(evidence("Серік Маратұлы", "Serik Marat"))
                .contains(new NameEvidence.PatronymicEnding("маратұлы", "марат", "ұлы"));
    }

    @Test
    void tellsWhichEndingsOfOneStemDiffer() {
        assertThat(evidence("Omurbek", "Omurjan")).contains(new NameEvidence.SuffixDiffers("bek", "jan"));
        assertThat(evidence("Almasbek", "Almas")).contains(new NameEvidence.SuffixDiffers("bek", ""));
        assertThat(evidence("Omurbek", "Омурбек")).noneMatch(NameEvidence.SuffixDiffers.class::isInstance);
        assertThat(evidence("Gulnar", "Tursunjan")).noneMatch(NameEvidence.SuffixDiffers.class::isInstance);
    }

    @Test
    void tellsWhichCharacterWasTakenForASurname() {
        assertThat(evidence("雪克来提", "雪·克来提"))
                .contains(new NameEvidence.FirstCharacterTakenAsSurname("雪", "克来提"));
        assertThat(evidence("Tursun Qasim", "Tursunqasim"))
                .noneMatch(NameEvidence.FirstCharacterTakenAsSurname.class::isInstance);
    }
}
