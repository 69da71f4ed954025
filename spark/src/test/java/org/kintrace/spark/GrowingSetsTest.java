package org.kintrace.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.PartRules;
import org.kintrace.linkage.description.PlaceText;

/** What is put together on several machines must not depend on where it grows too large. */
class GrowingSetsTest {

    @Test
    void aBlockOfTooManyFormsForgetsThemAndStaysTooLarge() {
        Block full = block(0, PartRules.LARGEST_BLOCK);
        assertThat(full.size()).isEqualTo(PartRules.LARGEST_BLOCK);
        assertThat(full.with(1_000).size()).isEqualTo(Integer.MAX_VALUE);
        assertThat(block(0, 60).with(block(60, 60)).forms()).isEmpty();
        assertThat(block(0, 1).with(full).with(2_000).size()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aColumnOfTooManyPlacesForgetsThem() {
        PlaceTexts two = PlaceTexts.of(place("x-noruz")).with(place("x-tal"), 2).with(place("x-tal"), 2);
        assertThat(two.asPlaces()).hasSize(2);
        assertThat(PlaceTexts.of(place("x-bulaq")).with(two, 2).with(place("x-tal"), 2).asPlaces()).isEmpty();
    }

    private static Block block(int from, int forms) {
        Block block = Block.of(from);
        for (int form = from + 1; form < from + forms; form++) {
            block = block.with(form);
        }
        return block;
    }

    private static PlaceText place(String text) {
        return new PlaceText(0, 3, text, text);
    }
}
