package org.kintrace.testdata.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.testdata.draw.Draw;

class PlacesTest {

    @Test
    void everyCountyLiesInAPrefectureOfTheTable() {
        assertThat(Places.all()).allSatisfy(place -> {
            assertThat(Places.prefectureOf(place).code()).isEqualTo(place.prefecture());
            assertThat(new PlaceId(place.id()).value()).isEqualTo("cn:" + place.code());
        });
    }

    @Test
    void aPlaceFarAwayLiesInAnotherPrefecture() {
        Draw draw = Draw.of(1, "places", 0);
        for (int i = 0; i < 200; i++) {
            Place place = Places.county(i % 2 == 0 ? People.UYGHUR : People.KAZAKH, draw);
            assertThat(Places.farFrom(place, draw).prefecture()).isNotEqualTo(place.prefecture());
        }
    }

    @Test
    void everyPlaceHasAChineseAndAPressName() {
        assertThat(Places.all()).allMatch(p -> p.forms().has(SpellingProfile.CHINESE_CHARACTERS)
                && p.forms().has(SpellingProfile.ENGLISH_PRESS)
                && p.forms().has(SpellingProfile.PASSPORT_PINYIN));
    }
}
