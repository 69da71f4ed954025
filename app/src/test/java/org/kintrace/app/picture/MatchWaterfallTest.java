package org.kintrace.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kintrace.linkage.description.Sex;
import org.kintrace.linkage.explain.Evidence;
import org.kintrace.linkage.explain.PairExplanation;
import org.kintrace.linkage.weigh.MatchWeight;

class MatchWaterfallTest {

    private static final int ROUNDS = 500;

    @Test
    void barsAddUpToTheBitsUsedAndSoDoTheNumbersWritten() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            PairExplanation explanation = drawn(new Random(seed));
            List<WaterfallStep> steps = WaterfallStep.of(explanation);
            double total = explanation.total().bits();
            assertThat(steps.getLast().to()).as("seed %s", seed).isCloseTo(total, within(1e-9));
            assertThat(steps.stream().mapToLong(WaterfallStep::shownTenths).sum()).as("seed %s", seed)
                    .isEqualTo(Math.round(steps.getLast().to() * 10));
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).to());
            }
        }
    }

    @Test
    void drawsABarForEachFieldAndOneForTheSum() {
        Setting setting = Drawings.setting(Setting.PAGE_PX, false);
        Parsed parsed = Parsed.of(MatchWaterfall.draw(Drawings.match(), setting));
        assertThat(parsed.named("rect")).hasSize(Drawings.match().steps().size() + 1);
        assertThat(parsed.styled("pic-bar-against")).hasSize(2);
    }

    @Test
    void saysInATableWhatItDraws() {
        Picture picture = MatchWaterfall.draw(Drawings.match(), Drawings.setting(Setting.PHONE_PX, true));
        assertThat(picture.tables().getFirst().rows()).hasSize(Drawings.match().steps().size() + 1);
    }

    @Test
    void drawsAMatchWithoutASingleReason() {
        Picture picture = MatchWaterfall.draw(new PairExplanation("a", "b", List.of()),
                Drawings.setting(Setting.PHONE_PX, false));
        assertThat(Parsed.of(picture).named("rect")).hasSize(1);
    }

    private static PairExplanation drawn(Random chance) {
        List<PairExplanation.Step> steps = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(8); i++) {
            steps.add(new PairExplanation.Step("sex", new MatchWeight(chance.nextGaussian() * 10),
                    new Evidence.SexSame(Sex.FEMALE)));
        }
        return new PairExplanation("a", "b", steps);
    }
}
