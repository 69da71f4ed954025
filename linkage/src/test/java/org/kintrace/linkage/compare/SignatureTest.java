package org.kintrace.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void neverRulesOutWhatLettersWouldHaveFound() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 20_000; k++) {
            String one = word(random);
            String two = random.nextBoolean() ? word(random) : slip(one, random);
            int same = Signature.sameBeginning(Signature.beginning(one), Signature.beginning(two));
            int common = Signature.mostCommon(Signature.of(one), Signature.of(two));
            assertThat(Signature.mostAlike(one.length(), two.length(), common, same)).as("%s %s", one, two)
                    .isGreaterThanOrEqualTo(JaroWinkler.likeness(one, two) - 1e-9);
        }
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            word.append("abcdefgh 0123\u0645".charAt(random.nextInt(14)));
        }
        return word.toString();
    }

    private static String slip(String word, SplittableRandom random) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + (char) ('a' + random.nextInt(6)) + word.substring(at + 1);
    }
}
