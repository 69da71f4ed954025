package org.kintrace.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kintrace.app.picture.Sheet.Box;
import org.kintrace.registry.casefile.RegistryView;
import org.w3c.dom.Element;

class FamilyPictureTest {

    private static final int FAMILIES = 60;

    @ParameterizedTest
    @ValueSource(ints = {Setting.PHONE_PX, Setting.PAGE_PX})
    void noBoxTouchesAnother(int widthPx) {
        for (long seed = 1; seed <= FAMILIES; seed++) {
            FamilyGraph graph = graph(seed);
            FamilyPlan plan = FamilyPlan.of(graph, widthPx, 8);
            List<Box> boxes = graph.members().stream().map(member -> plan.box(member.number())).toList();
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(boxes.get(i).x()).isNotNegative();
                assertThat(boxes.get(i).x() + boxes.get(i).width()).isLessThanOrEqualTo(widthPx + 0.01);
                for (int j = 0; j < i; j++) {
                    assertThat(overlap(boxes.get(i), boxes.get(j)))
                            .as("boxes %s and %s of the family of seed %s", i, j, seed).isFalse();
                }
            }
        }
    }

    @Test
    void everybodyIsDrawnOnceAndEveryTieHasALine() {
        for (long seed = 1; seed <= FAMILIES; seed++) {
            FamilyGraph graph = graph(seed);
            Parsed parsed = Parsed.of(FamilyPicture.draw(graph, Drawings.setting(Setting.PAGE_PX, false)));
            int people = 0;
            for (String style : List.of("pic-person", "pic-sought", "pic-away", "pic-dead")) {
                people += parsed.styled(style).size();
            }
            assertThat(people).as("people, seed %s", seed).isEqualTo((int) graph.members().stream()
                    .filter(member -> member.who() instanceof FamilyMember.Who.Person).count());
            int lines = 0;
            for (String style : List.of("pic-descent", "pic-marriage", "pic-kin", "pic-care")) {
                lines += parsed.styled(style).size();
            }
            assertThat(lines).as("lines, seed %s", seed).isEqualTo(graph.ties().size());
        }
    }

    @Test
    void everyLineReachesTheBoxesItJoins() {
        for (long seed = 1; seed <= FAMILIES; seed++) {
            FamilyGraph graph = graph(seed);
            FamilyPlan plan = FamilyPlan.of(graph, Setting.PAGE_PX, 8);
            for (FamilyPlan.Wire wire : plan.wires()) {
                assertThat(wire.runs()).as("seed %s", seed).isNotEmpty().allMatch(run -> run.size() >= 2);
                if (wire.tie() instanceof FamilyTie.Care(var carer, var child, _)) {
                    assertThat(onEdge(plan.box(carer), wire.runs().getFirst().getFirst())).isTrue();
                    assertThat(onEdge(plan.box(child), wire.runs().getFirst().getLast())).isTrue();
                }
            }
        }
    }

    @Test
    void hostileNamesNeitherBreakThePictureNorHideInIt() {
        for (long seed = 1; seed <= FAMILIES; seed++) {
            for (boolean rightToLeft : new boolean[]{false, true}) {
                Picture picture = FamilyPicture.draw(graph(seed),
                        Drawings.setting(Setting.PHONE_PX, rightToLeft));
                Parsed parsed = Parsed.of(picture);
                assertThat(parsed.named("script")).isEmpty();
                assertThat(picture.svg()).doesNotContain("\u202E", "\u2067");
                Set<String> ids = new HashSet<>();
                for (Element element : parsed.all()) {
                    assertThat(element.hasAttribute("onload") || element.hasAttribute("style")).isFalse();
                    if (element.hasAttribute("id")) {
                        assertThat(ids.add(element.getAttribute("id"))).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void aNameOfTenThousandLettersIsCutVisiblyAndKeptWhole() {
        long seed = 1;
        Picture picture = FamilyPicture.draw(graph(seed), Drawings.setting(Setting.PAGE_PX, false));
        while (!picture.svg().contains("x".repeat(10_000))) {
            picture = FamilyPicture.draw(graph(++seed), Drawings.setting(Setting.PAGE_PX, false));
        }
        for (Element text : Parsed.of(picture).named("text")) {
            assertThat(text.getFirstChild().getTextContent().length()).isLessThan(200);
        }
    }

    @Test
    void rightToLeftIsTheMirrorImage() {
        FamilyGraph graph = graph(7);
        List<Element> there = Parsed.of(FamilyPicture.draw(graph, Drawings.setting(Setting.PAGE_PX, false)))
                .named("rect");
        List<Element> back = Parsed.of(FamilyPicture.draw(graph, Drawings.setting(Setting.PAGE_PX, true)))
                .named("rect");
        assertThat(back).hasSameSizeAs(there);
        for (int i = 0; i < graph.members().size(); i++) {
            double x = Parsed.number(there.get(i), "x");
            assertThat(Parsed.number(back.get(i), "x")).isCloseTo(
                    Setting.PAGE_PX - x - Parsed.number(there.get(i), "width"), within(0.11));
            assertThat(back.get(i).getAttribute("y")).isEqualTo(there.get(i).getAttribute("y"));
        }
    }

    @Test
    void drawsTheSameFamilyTheSameEachTime() {
        assertThat(FamilyPicture.draw(graph(3), Drawings.setting(Setting.PAGE_PX, false)))
                .isEqualTo(FamilyPicture.draw(graph(3), Drawings.setting(Setting.PAGE_PX, false)));
    }

    private static FamilyGraph graph(long seed) {
        RegistryView view = RandomFamily.of(seed, 2 + (int) (seed % 59));
        return FamilyGraph.of(view, view.cases().getFirst(), new ArrayList<>());
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    private static boolean onEdge(Box box, Sheet.Point point) {
        boolean side = Math.abs(point.x() - box.x()) < 0.01
                || Math.abs(point.x() - box.x() - box.width()) < 0.01;
        return side && point.y() >= box.y() && point.y() <= box.y() + box.height();
    }
}
