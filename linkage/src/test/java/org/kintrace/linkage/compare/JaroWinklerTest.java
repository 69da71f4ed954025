package org.kintrace.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class JaroWinklerTest {

    /** Values of the examples in Winkler's reports. */
    @Test
    void givesThePublishedValues() {
        assertThat(JaroWinkler.likeness("martha", "marhta")).isCloseTo(0.961, within(0.001));
        assertThat(JaroWinkler.likeness("dwayne", "duane")).isCloseTo(0.840, within(0.001));
        assertThat(JaroWinkler.likeness("dixon", "dicksonx")).isCloseTo(0.813, within(0.001));
    }

    @Test
    void isTheSameInBothDirections() {
        SplittableRandom random = new SplittableRandom(2);
        for (int k = 0; k < 10_000; k++) {
            String one = Long.toString(random.nextLong(1L << 40), 5);
            String two = Long.toString(random.nextLong(1L << 40), 5);
            assertThat(JaroWinkler.likeness(one, two)).as("%s %s", one, two)
                    .isEqualTo(JaroWinkler.likeness(two, one))
                    .isBetween(0.0, 1.0);
        }
    }
}
