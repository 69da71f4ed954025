package org.kintrace.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.contradiction.ContradictionRules;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.inquiry.PromiseStanding;
import org.kintrace.registry.inquiry.PromiseStep;
import org.kintrace.testdata.InventedWorld;
import org.w3c.dom.Element;

/** Lives, promises and maps of a whole invented world, in both directions and widths. */
class ChartPicturesTest {

    private static final RegistryView VIEW = RegistryView.of(Drawings.world(20_261_128, 12));
    private static final List<Contradiction> CONTRADICTIONS = ContradictionRules.check(VIEW,
            InventedWorld.LAST_DAY);

    @Test
    void everyAccountOfALifeIsARowAndALineOfTheTable() {
        for (PersonId person : sought()) {
            inEverySetting(setting -> PersonTimeline.draw(
                    new PersonTimeline.Subject(VIEW, person, CONTRADICTIONS), InventedWorld.LAST_DAY,
                    setting))
                    .forEach(picture -> assertThat(Parsed.of(picture).styled("pic-row"))
                            .hasSize(picture.tables().getFirst().rows().size()));
        }
    }

    @Test
    void everyStepOfAPromiseIsDrawnAndSilenceOnlyWhereSomethingIsWaitedFor() {
        for (PromiseStanding standing : VIEW.promises().list(InventedWorld.LAST_DAY)) {
            long waiting = standing.steps().stream().filter(PromiseStep.StillWaiting.class::isInstance)
                    .count();
            inEverySetting(setting -> PromiseChart.draw(
                    new PromiseChart.Subject(VIEW, standing, CONTRADICTIONS), InventedWorld.LAST_DAY,
                    setting))
                    .forEach(picture -> {
                        Parsed parsed = Parsed.of(picture);
                        assertThat(parsed.styled("pic-row")).hasSize(standing.steps().size());
                        assertThat(parsed.styled("pic-silence")).hasSize((int) waiting);
                    });
        }
    }

    @Test
    void aPlaceWithoutAPointIsSaidAndNotDropped() {
        for (PersonId person : sought()) {
            inEverySetting(setting -> PlaceMap.draw(VIEW, person, Gazetteer.bundled(), setting))
                    .forEach(picture -> {
                        List<List<Wording>> places = picture.tables().getFirst().rows();
                        int drawn = Parsed.of(picture).styled("pic-spot").size();
                        long said = places.stream()
                                .filter(row -> row.getLast().text().endsWith("not on the map")).count();
                        assertThat(drawn + said).isEqualTo(places.size());
                    });
        }
    }

    @Test
    void anUnreadPlaceAloneStillMakesAPicture() {
        RegistryView nowhere = RandomFamily.of(3, 30);
        for (List<PersonId> person : nowhere.persons()) {
            Picture picture = PlaceMap.draw(nowhere, person.getFirst(), Gazetteer.bundled(),
                    Drawings.setting(Setting.PHONE_PX, true));
            assertThat(Parsed.of(picture).styled("pic-spot")).isEmpty();
        }
    }

    /** Draws in four settings, checks what must hold of every picture, and hands them on. */
    private static List<Picture> inEverySetting(Function<Setting, Picture> drawing) {
        List<Picture> pictures = new ArrayList<>();
        for (int width : new int[]{Setting.PHONE_PX, Setting.PAGE_PX}) {
            for (boolean rightToLeft : new boolean[]{false, true}) {
                Picture picture = drawing.apply(Drawings.setting(VIEW, width, rightToLeft));
                Parsed parsed = Parsed.of(picture);
                for (Element box : parsed.named("rect")) {
                    assertThat(Parsed.number(box, "x")).isGreaterThan(-1);
                    assertThat(Parsed.number(box, "x") + Parsed.number(box, "width")).isLessThan(width + 1);
                }
                for (Element text : parsed.named("text")) {
                    assertThat(Parsed.number(text, "font-size")).isGreaterThanOrEqualTo(12);
                    if (text.getAttribute("text-anchor").equals("middle")
                            && text.getTextContent().matches("[0-9]{4}")) {
                        assertThat(Parsed.number(text, "x")).as("a year that is not cut off")
                                .isBetween(16.0, width - 16.0);
                    }
                }
                pictures.add(picture);
            }
        }
        return pictures;
    }

    private static List<PersonId> sought() {
        return VIEW.cases().stream()
                .flatMap(records -> RegistryView.withRole(records, CaseRole.SOUGHT).stream())
                .toList();
    }
}
