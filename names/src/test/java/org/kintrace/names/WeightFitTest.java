package org.kintrace.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class WeightFitTest {

    private static final List<String> CONSONANTS = List.of("bdfghklm".split(""));

    @Test
    void doesNotLetAFewPairsSetASoundApartFromItself() {
        assertThat(fit(sixtyPairsThatSpeakAgainstEqualVowels()))
                .hasEntrySatisfying("score slope", slope -> assertThat(slope).isPositive())
                .allSatisfy((key, value) -> assertThat(ofEqualSounds(key) ? value : 0.0).as(key).isLessThan(0.2));
    }

    @Test
    void fitsFewerPairsThanItTakesStepsInATurn() {
        assertThat(fit(sixtyPairsThatSpeakAgainstEqualVowels().subList(0, 6)).values())
                .allSatisfy(value -> assertThat(value).isFinite());
    }

    private static Map<String, Double> fit(List<LabelledPair> pairs) {
        return new WeightFit(WeightFit.Settings.standard()).fit(pairs);
    }

    private static boolean ofEqualSounds(String key) {
        return key.startsWith("sounds") && key.charAt(key.length() - 1) == key.charAt(key.length() - 2);
    }

    private static List<LabelledPair> sixtyPairsThatSpeakAgainstEqualVowels() {
        List<LabelledPair> pairs = new ArrayList<>();
        for (String x : CONSONANTS) {
            for (String y : CONSONANTS) {
                if (!x.equals(y)) {
                    pairs.add(pair(x + "\u04D9" + y + "\u04D9" + x, x + "e" + y + "e" + x, false));
                    pairs.add(pair(x + "o" + y + "u" + x, x + "o" + y + "u" + x + "a", true));
                }
            }
        }
        return pairs.subList(0, 60);
    }

    private static LabelledPair pair(String a, String b, boolean same) {
        return new LabelledPair(WrittenName.of(a), WrittenName.of(b), same, 1, a);
    }
}
