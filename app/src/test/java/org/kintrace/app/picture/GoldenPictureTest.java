package org.kintrace.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.contradiction.ContradictionRules;
import org.kintrace.testdata.InventedWorld;

/**
 * One picture of each kind, held to the byte: a change shows in review as a change of a picture. After looking at the new
 * ones, {@code -Dkintrace.pictures=write} writes them.
 */
class GoldenPictureTest {

    private static final Path FOLDER = Path.of("src/test/resources/pictures");
    private static final RegistryView VIEW = RegistryView.of(Drawings.world(11, 40));
    private static final List<Contradiction> CONTRADICTIONS = ContradictionRules.check(VIEW,
            InventedWorld.LAST_DAY);

    enum Golden {
        FAMILY, LIFE, MAP, PROMISE, WATERFALL
    }

    @ParameterizedTest
    @EnumSource
    void theSameWorldGivesTheSamePicture(Golden golden) throws IOException {
        Picture picture = drawn(golden);
        Path file = FOLDER.resolve(golden.name().toLowerCase(Locale.ROOT) + ".svg");
        if ("write".equals(System.getProperty("kintrace.pictures"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, lines(picture));
        }
        assertThat(lines(picture)).isEqualTo(Files.readString(file));
    }

    private static Picture drawn(Golden golden) {
        Setting page = Drawings.setting(VIEW, Setting.PAGE_PX, false);
        Setting phone = Drawings.setting(VIEW, Setting.PHONE_PX, true);
        return switch (golden) {
            case FAMILY ->
                FamilyPicture.draw(FamilyGraph.of(VIEW, VIEW.cases().get(2), CONTRADICTIONS), page);
            case LIFE -> PersonTimeline.draw(new PersonTimeline.Subject(VIEW,
                    Drawings.wellKnown(VIEW).getFirst(), CONTRADICTIONS), InventedWorld.LAST_DAY, page);
            case MAP -> PlaceMap.draw(VIEW, Drawings.wellKnown(VIEW).getFirst(), Gazetteer.bundled(), page);
            case PROMISE -> PromiseChart.draw(new PromiseChart.Subject(VIEW,
                    Drawings.telling(VIEW).getFirst(), CONTRADICTIONS), InventedWorld.LAST_DAY, phone);
            case WATERFALL -> MatchWaterfall.draw(Drawings.match(), phone);
        };
    }

    /** One element a line, so that a change can be read. */
    private static String lines(Picture picture) {
        return picture.svg().replace("><", ">\n<") + "\n";
    }
}
