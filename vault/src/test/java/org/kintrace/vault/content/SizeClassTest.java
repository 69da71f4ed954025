package org.kintrace.vault.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

class SizeClassTest {

    @Test
    void holdsWhatItSaysAndAddsAtMostAnEighth() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        for (int i = 0; i < 100_000; i++) {
            long length = random.nextLong(65, 1L << random.nextInt(7, 61));
            long held = SizeClass.holding(length);
            assertThat(held).as("length %s", length).isBetween(length, length + length / 8 + 1);
            assertThat(SizeClass.holding(held)).as("class of %s", held).isEqualTo(held);
        }
    }

    @Test
    void givesAwayAtMostEightBitsUpToAVeryLargeVideo() {
        int classes = 0;
        for (long length = 0; length < 240L << 30; length = SizeClass.holding(length) + 1) {
            classes++;
        }
        assertThat(classes).isLessThanOrEqualTo(256);
    }

    @Test
    void growsWithLength() {
        for (long length = 1; length < 20_000; length++) {
            assertThat(SizeClass.holding(length)).isGreaterThanOrEqualTo(SizeClass.holding(length - 1));
        }
    }

    @Test
    void refusesLengthsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> SizeClass.holding(-1))
                .withMessageContaining("-1");
    }
}
