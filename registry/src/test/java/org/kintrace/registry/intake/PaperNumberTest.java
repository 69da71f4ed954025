package org.kintrace.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kintrace.facts.logic.Truth;

class PaperNumberTest {

    @Test
    void foldsWaysOfWritingANumber() {
        assertThat(PaperNumber.of(" ｇ-12 ３4٥ ").map(PaperNumber::folded)).contains("G12345");
        assertThat(PaperNumber.of("- / .")).isEmpty();
    }

    @Test
    void checksTheLastCharacterOfAResidentNumber() {
        // The example printed in GB 11643-1999.
        PaperNumber example = PaperNumber.of("11010519491231002x").orElseThrow();
        assertThat(example.residentCheck()).isEqualTo(Truth.YES);
        for (int i = 0; i < 17; i++) {
            char[] digits = example.folded().toCharArray();
            digits[i] = (char) ('0' + (digits[i] - '0' + 1) % 10);
            assertThat(new PaperNumber(new String(digits)).residentCheck()).as("digit %d", i + 1)
                    .isEqualTo(Truth.NO);
        }
    }

    @Test
    void saysNothingOfOtherNumbers() {
        assertThat(PaperNumber.of("110105491231002").orElseThrow().residentCheck()).isEqualTo(Truth.UNKNOWN);
        assertThat(PaperNumber.of("G1234567").orElseThrow().residentCheck()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void showsItselfToNobody() {
        assertThat(PaperNumber.of("G1234567").orElseThrow()).hasToString("PaperNumber[8 characters]");
    }
}
