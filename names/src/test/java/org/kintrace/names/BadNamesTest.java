package org.kintrace.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BadNamesTest {

    private static final List<String> PIECES = List.of("shöhret", "古丽", "нұр", "ئۆمەر", "\uD83D\uDE00",
            "\uD800", "\uDC00",
            "\u202E", "\u2066", "\u200F", "·", ",", "'", "-", " ", "\t", "\u0301", "oghli", "bin", "A", "١",
            "ﷺ", "한",
            "\u0000", "x".repeat(10_000));
    private static final int ROUNDS = 1500;

    private final NameComparer comparer = NameComparer.standard();

    @Test
    void scoresAnyTwoTextsTheSameBothWays() {
        long seed = 20261128;
        Random random = new Random(seed);
        NameIndex index = new NameIndex();
        for (int i = 0; i < ROUNDS; i++) {
            PreparedName a = comparer.prepare(WrittenName.of(text(random)));
            PreparedName b = comparer.prepare(WrittenName.of(text(random)));
            double score = comparer.score(a, b);
            assertThat(score).as("seed %s, round %s", seed, i).isBetween(0.0, 1.0)
                    .isEqualTo(comparer.score(b, a));
            NameComparison comparison = comparer.compare(a, b);
            assertThat(comparison.bits()).as("seed %s, round %s", seed, i).isFinite();
            index.add(i, a.written());
            assertThat(index.search(b, 2)).as("seed %s, round %s", seed, i).hasSizeLessThanOrEqualTo(2);
            ShownName.of(a.written());
            NameKey.keysOf(b.written());
        }
    }

    @Test
    void scoresAnyReadableTextAgainstItselfAsOneName() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            PreparedName name = comparer.prepare(
                    WrittenName.of(PIECES.get(random.nextInt(4)) + " " + PIECES.get(random.nextInt(4))));
            assertThat(comparer.score(name, name)).as("seed %s, round %s", seed, i).isGreaterThan(0.5);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("a".repeat(random.nextInt(2)));
        for (int i = 0; i <= random.nextInt(6); i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().isBlank() ? "?" : text.toString();
    }
}
