package org.kintrace.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

class SpacingTest {

    @Test
    void leavesThingsWhereTheyAreWhenThereIsRoom() {
        assertThat(Spacing.spread(new double[]{0, 50, 90}, new double[]{0, 40, 40})).containsExactly(0, 50,
                90);
    }

    @Test
    void sharesTheMoveWhenTwoWantOnePlace() {
        assertThat(Spacing.spread(new double[]{10, 10}, new double[]{0, 40})).containsExactly(-10, 30);
    }

    @Test
    void nothingEverTouches() {
        for (long seed = 1; seed <= 200; seed++) {
            Random chance = new Random(seed);
            double[] wishes = chance.doubles(1 + chance.nextInt(40), 0, 500).toArray();
            double[] apart = chance.doubles(wishes.length, 1, 60).toArray();
            double[] places = Spacing.spread(wishes, apart);
            for (int i = 1; i < places.length; i++) {
                assertThat(places[i] - places[i - 1]).as("seed %s", seed).isGreaterThan(apart[i] - 1e-9);
            }
        }
    }

    @Test
    void twoLinesOfOneHeightNeverShareALane() {
        Lanes lanes = new Lanes();
        assertThat(lanes.take(0, 10, 1)).isZero();
        assertThat(lanes.take(5, 20, 1)).isOne();
        assertThat(lanes.take(13, 30, 1)).isZero();
        assertThat(lanes.count()).isEqualTo(2);
    }
}
