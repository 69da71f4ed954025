package org.kintrace.testdata.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kintrace.testdata.draw.Draw;

class SpellingDamageTest {

    private final Draw draw = Draw.of(3, "damage", 0);

    @Test
    void noDamageLeavesTheTextAlone() {
        assertThat(SpellingDamage.NONE.damaged("Gülnar", draw)).isEqualTo("Gülnar");
    }

    @Test
    void aSlipChangesLittleAndNeverTheFirstLetter() {
        for (int i = 0; i < 200; i++) {
            String damaged = SpellingDamage.SLIP.damaged("Reyhangul", draw);
            assertThat(damaged).startsWith("R").hasSizeBetween(8, 10);
        }
    }

    @Test
    void aSlipExchangesACharacterForOneThatSoundsAlike() {
        assertThat(SpellingDamage.SLIP.damaged("麦提", draw)).isIn("买提", "麦特");
    }

    @Test
    void telephonesLackRareLetters() {
        assertThat(SpellingDamage.PHONE.damaged("Gülnar", draw)).isEqualTo("Gulnar");
        assertThat(SpellingDamage.PHONE.damaged("گۈلنار", draw)).isEqualTo("گۇلنار");
        assertThat(SpellingDamage.PHONE.damaged("Гүлнар", draw)).isEqualTo("Гулнар");
    }

    @Test
    void shortTextsSurvive() {
        for (String text : new String[]{"", "A", "艾力", "X-1"}) {
            for (SpellingDamage damage : SpellingDamage.values()) {
                assertThat(damage.damaged(text, draw)).isNotNull();
            }
        }
    }
}
