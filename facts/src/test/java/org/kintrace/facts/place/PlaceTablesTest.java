package org.kintrace.facts.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class PlaceTablesTest {

    private static final List<Place> PLACES = Gazetteer.bundled().list();

    @Test
    void holdsAllDivisionsOfTheRegion() {
        assertThat(PLACES.stream().filter(place -> place.id().value().startsWith("cn:"))).hasSize(123);
        assertThat(PLACES.stream().filter(place -> place.level() == PlaceLevel.COUNTY)).hasSize(108);
    }

    @Test
    void everyNameIsWrittenInTheScriptOfItsLanguage() {
        for (Place place : PLACES) {
            for (PlaceName name : place.names()) {
                Set<Character.UnicodeScript> scripts = name.text().codePoints().filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .filter(s -> s != Character.UnicodeScript.INHERITED
                                && s != Character.UnicodeScript.COMMON)
                        .collect(Collectors.toSet());
                assertThat(scripts).as("%s %s", place.id(), name).containsExactly(script(name.language()));
            }
        }
    }

    private static Character.UnicodeScript script(String language) {
        return switch (language) {
            case "zh" -> Character.UnicodeScript.HAN;
            case "ug-Arab", "kk-Arab" -> Character.UnicodeScript.ARABIC;
            case "kk", "ky", "ru" -> Character.UnicodeScript.CYRILLIC;
            default -> Character.UnicodeScript.LATIN;
        };
    }

    @Test
    void noPlaceHasOneNameTwice() {
        for (Place place : PLACES) {
            assertThat(place.names()).as("%s", place.id()).doesNotHaveDuplicates();
        }
    }

    /** A point in the wrong prefecture would be worse than none. */
    @Test
    void everyPointOfTheRegionLiesInReachOfItsPrefecture() {
        for (Place place : PLACES) {
            if (place.level() == PlaceLevel.COUNTY && place.point().isPresent()) {
                PlaceId prefecture = place.within().orElseThrow();
                Coordinates seat = Gazetteer.bundled().find(prefecture).flatMap(Place::point).orElseThrow();
                double km = Distance.between(place.point().get(), seat).bestKm();
                assertThat(km).as("%s lies %s km from %s", place.id(), km, prefecture)
                        .isLessThanOrEqualTo(seat.reachKm());
            }
        }
    }

    @Test
    void differentCountiesHaveDifferentPoints() {
        List<Coordinates> points = PLACES.stream()
                .filter(place -> place.level() == PlaceLevel.COUNTY && place.kind() != PlaceKind.DISTRICT)
                .map(Place::point).flatMap(Optional::stream).toList();
        assertThat(points).doesNotHaveDuplicates();
    }

    @Test
    void everyPlaceSaysWhereItWasTakenFrom() {
        assertThat(PLACES).allSatisfy(place -> assertThat(place.source()).as("%s", place.id()).isNotBlank());
    }

    @Test
    void everyNameFindsItsPlace() {
        for (Place place : PLACES) {
            for (PlaceName name : place.names()) {
                assertThat(Gazetteer.bundled().find(name.text())).as("%s %s", place.id(), name)
                        .contains(place);
            }
        }
    }

    @Test
    void knowsTheCountiesSurelyPlacedByHand() {
        assertThat(point("cn:653226")).isEqualTo("36.8545 81.66425");
        assertThat(point("cn:659008")).isEqualTo("none");
        assertThat(point("cn:650103")).isEqualTo("none");
    }

    private static String point(String id) {
        return Gazetteer.bundled().find(new PlaceId(id)).flatMap(Place::point)
                .map(point -> point.latitude() + " " + point.longitude()).orElse("none");
    }
}
