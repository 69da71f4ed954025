package org.kintrace.testdata.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void streamsOfOnePurposeAndNumberAreEqual() {
        assertThat(Draw.of(5, "family", 3).id()).isEqualTo(Draw.of(5, "family", 3).id());
    }

    @Test
    void streamsOfOtherSeedsPurposesAndNumbersDiffer() {
        Set<String> ids = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            for (String purpose : List.of("family", "story")) {
                for (int number = 0; number < 50; number++) {
                    ids.add(Draw.of(seed, purpose, number).id());
                }
            }
        }
        assertThat(ids).hasSize(20 * 2 * 50);
    }

    @Test
    void anIdHasTheFormOfARandomUuid() {
        assertThat(Draw.of(1, "x", 1).id())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void heavierThingsAreDrawnMoreOften() {
        Draw draw = Draw.of(1, "weights", 0);
        int heavy = 0;
        for (int i = 0; i < 1_000; i++) {
            heavy += draw.weighted(List.of(1, 9), n -> n) == 9 ? 1 : 0;
        }
        assertThat(heavy).isBetween(850, 950);
    }

    @Test
    void daysLieWithinTheirEnds() {
        Draw draw = Draw.of(1, "days", 0);
        LocalDate first = LocalDate.of(2017, 2, 27);
        for (int i = 0; i < 100; i++) {
            assertThat(draw.day(first, first.plusDays(3))).isBetween(first, first.plusDays(3));
        }
    }

    @Test
    void shufflingLosesNothing() {
        assertThat(Draw.of(1, "shuffle", 0).shuffled(List.of(1, 2, 3, 4))).containsExactlyInAnyOrder(1, 2, 3,
                4);
    }
}
