package org.kintrace.facts.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kintrace.facts.logic.Truth;

class DistanceTest {

    @Test
    void oneDegreeOfLatitudeIsAHundredAndElevenKilometres() {
        Distance distance = Distance.between(new Coordinates(40, 80, 0), new Coordinates(41, 80, 0));
        assertThat(distance.bestKm()).isEqualTo(111.195, within(0.001));
    }

    @Test
    void antipodesAreHalfTheEarthApart() {
        Distance distance = Distance.between(new Coordinates(0, 0, 0), new Coordinates(0, 180, 0));
        assertThat(distance.bestKm()).isEqualTo(20_015.115, within(0.01));
    }

    @Test
    void answersOnlyWhereItHoldsForEverySpot() {
        Distance distance = new Distance(400, 500, 600);
        assertThat(distance.isMoreThan(399)).isEqualTo(Truth.YES);
        assertThat(distance.isMoreThan(500)).isEqualTo(Truth.UNKNOWN);
        assertThat(distance.isMoreThan(600)).isEqualTo(Truth.NO);
        assertThat(distance.isLessThan(601)).isEqualTo(Truth.YES);
        assertThat(distance.isLessThan(500)).isEqualTo(Truth.UNKNOWN);
        assertThat(distance.isLessThan(400)).isEqualTo(Truth.NO);
    }

    @Test
    void refusesPointsOffTheEarthAndBackwardDistances() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(91, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(0, Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(0, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Distance(2, 1, 3));
    }

    @Test
    void isSymmetricAndOrdered() {
        for (long seed = 0; seed < 5_000; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Coordinates one = any(random);
            Coordinates other = any(random);
            Distance there = Distance.between(one, other);
            assertThat(there.bestKm()).as("seed %s", seed)
                    .isEqualTo(Distance.between(other, one).bestKm(), within(1e-6))
                    .isBetween(there.lowKm(), there.highKm());
            assertThat(Distance.between(one, one).lowKm()).as("seed %s", seed).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            more than 500 km from home | 500 | Infinity | true
            over 500 kilometres away | 500 | Infinity | true
            less than 20 km | 0 | 20 | true
            up to 20 miles | 0 | 32.18688 | true
            about 500 km | 450 | 550 | false
            500 km | 450 | 550 | false
            an hour's drive from the city | 18 | 132 | false
            two hours by car | 36 | 264 | false
            超过500公里 | 500 | Infinity | true
            более 500 км | 500 | Infinity | true
            ٥٠٠ كىلومېتىر | 450 | 550 | false
            """)
    void readsDistancesAsSaid(String text, double low, double high, boolean firm) {
        DistanceStatement said = DistanceStatement.read(text).orElseThrow();
        assertThat(said.text()).isEqualTo(text);
        assertThat(said.lowKm()).isEqualTo(low, within(0.001));
        assertThat(said.highKm()).isEqualTo(high);
        assertThat(said.firm()).isEqualTo(firm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "km", "500", "far away", "from home", "a different city", "nineteenth floor"})
    void readsNoDistanceFromOtherTexts(String text) {
        assertThat(DistanceStatement.read(text)).isEmpty();
        assertThat(DistanceStatement.read(text.repeat(100_000))).isEmpty();
    }

    @Test
    void firmWordsAreContradictedByADistanceAndLooseOnesAreNot() {
        DistanceStatement firm = DistanceStatement.read("more than 500 km").orElseThrow();
        assertThat(firm.allows(new Distance(600, 700, 800))).isEqualTo(Truth.YES);
        assertThat(firm.allows(new Distance(400, 550, 700))).isEqualTo(Truth.UNKNOWN);
        assertThat(firm.allows(new Distance(100, 200, 300))).isEqualTo(Truth.NO);
        DistanceStatement loose = DistanceStatement.read("about 500 km").orElseThrow();
        assertThat(loose.allows(new Distance(100, 200, 300))).isEqualTo(Truth.UNKNOWN);
    }

    private static Coordinates any(RandomGenerator random) {
        return new Coordinates(random.nextDouble(-90, 90), random.nextDouble(-180, 180),
                random.nextDouble(500));
    }
}
