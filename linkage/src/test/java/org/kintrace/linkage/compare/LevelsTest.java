package org.kintrace.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class LevelsTest {

    private static final String LETTERS = "aab12 -\u00e9\u0645";
    private static final int TEXTS = 400;

    @Test
    void everyLevelIsTheSameInBothDirections() {
        Vocabulary words = words(new SplittableRandom(20261129));
        for (int one = 1; one < words.size(); one++) {
            for (int two = 1; two < words.size(); two++) {
                String pair = words.text(one) + " and " + words.text(two);
                assertThat(Levels.ofCodes(words, one, two)).as(pair).isEqualTo(Levels.ofCodes(words, two, one));
                assertThat(Levels.ofNames(words, one, two)).as(pair).isEqualTo(Levels.ofNames(words, two, one));
                assertThat(Levels.ofTexts(words, one, two)).as(pair).isEqualTo(Levels.ofTexts(words, two, one));
                assertThat(Levels.ofAges(words, one, two)).as(pair).isEqualTo(Levels.ofAges(words, two, one));
            }
        }
    }

    private static Vocabulary words(SplittableRandom random) {
        Vocabulary words = new Vocabulary();
        while (words.size() <= TEXTS) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 30 : 9);
            for (int i = 0; i < length; i++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            words.codeOf(text.toString());
        }
        words.seal();
        return words;
    }
}
