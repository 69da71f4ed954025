package org.kintrace.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kintrace.testdata.truth.NearMiss;
import org.kintrace.testdata.truth.Planted;
import org.kintrace.testdata.truth.WorldTruth;

class InventedTruthTest {

    private static final Set<String> RULES = Set.of("receipt-denied", "promise-unanswered", "referral-loop",
            "referral-dead-end", "counterexample", "two-places", "dead-and-seen", "age-against-birth",
            "count-not-closed",
            "numbers-do-not-fit");

    private final InventedWorld world = InventedWorld.of(11, 40);
    private final WorldTruth truth = world.truth();
    private final String file = new String(ReadJson.bytesOf(world), StandardCharsets.UTF_8);

    @Test
    void everyRuleHasSomethingToFindAndSomethingToLeaveAlone() {
        assertThat(truth.planted().stream().map(Planted::rule).collect(Collectors.toSet())).isEqualTo(RULES);
        assertThat(truth.nearMisses().stream().map(NearMiss::rule).collect(Collectors.toSet()))
                .isEqualTo(RULES);
    }

    @Test
    void truthNamesRecordsOfTheCaseFile() {
        assertThat(truth.planted()).allSatisfy(planted -> {
            assertThat(planted.one()).allSatisfy(this::isDefined);
            assertThat(planted.other()).allSatisfy(this::isDefined);
        });
        assertThat(truth.nearMisses()).allSatisfy(miss -> assertThat(miss.ids()).allSatisfy(this::isDefined));
    }

    @Test
    void noContradictionIsPlantedTwice() {
        assertThat(truth.planted()).doesNotHaveDuplicates();
    }

    @Test
    void truthIsTheSameForTheSameSeed() {
        assertThat(InventedWorld.of(11, 40).truth()).isEqualTo(truth);
    }

    @Test
    void largerWorldsHoldMore() {
        WorldTruth larger = InventedWorld.of(11, 400).truth();
        for (String rule : List.of("two-places", "dead-and-seen", "age-against-birth", "count-not-closed")) {
            assertThat(larger.of(rule)).as(rule).hasSize(20);
        }
    }

    @Test
    void theDayToRunRulesOnLiesAfterEverything() {
        assertThat(truth.on()).isEqualTo(InventedWorld.LAST_DAY);
    }

    private void isDefined(String id) {
        assertThat(file).contains("{\"id\":\"" + id + "\"");
    }
}
