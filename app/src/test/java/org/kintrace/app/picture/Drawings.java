package org.kintrace.app.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.kintrace.app.casefile.InventedRecords;
import org.kintrace.app.words.NamesInWords;
import org.kintrace.app.words.NamesOnRecord;
import org.kintrace.app.words.Words;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.DateText;
import org.kintrace.linkage.description.Relation;
import org.kintrace.linkage.description.Sex;
import org.kintrace.linkage.explain.Evidence;
import org.kintrace.linkage.explain.PairExplanation;
import org.kintrace.linkage.weigh.MatchWeight;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.contradiction.ContradictionRules;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.inquiry.PromiseStanding;
import org.kintrace.testdata.InventedWorld;

/** Every kind of picture of an invented world, for tests, and as pages in a folder for looking at. */
final class Drawings {

    private Drawings() {}

    static CaseFile world(long seed, int families) {
        return InventedRecords.of(seed, families);
    }

    static Setting setting(RegistryView view, int widthPx, boolean rightToLeft) {
        return new Setting("pic-" + widthPx, widthPx, rightToLeft, Words.english(),
                new NamesOnRecord(view.cases(), view.ledger()), PictureLinks.none());
    }

    /** Without names of anybody. */
    static Setting setting(int widthPx, boolean rightToLeft) {
        return new Setting("pic-" + widthPx, widthPx, rightToLeft, Words.english(), NamesInWords.none(),
                PictureLinks.none());
    }

    static PairExplanation match() {
        try {
            return new PairExplanation("a", "b", List.of(
                    step("full_name", 12.34, new Evidence.NamesAlike(WrittenName.of("ئايگۈل", "ug-Arab"),
                            WrittenName.of("阿依古丽", "zh"), 0.94, 0.0002)),
                    step("birth_date", 6.26, new Evidence.BornSpansMeet(DateText.read("spring 2009"),
                            DateText.read("2009-04"), 30)),
                    step("sex", 0.96, new Evidence.SexSame(Sex.FEMALE)),
                    step("place", -2.75, new Evidence.PlacesApart(new PlaceId("cn:653100"),
                            new PlaceId("cn:650100"))),
                    step("mother_name", 4.04, new Evidence.RelativeAlike(Relation.MOTHER,
                            WrittenName.of("رەيھان", "ug-Arab"), WrittenName.of("Rayhan"), 1, 0.004)),
                    step("document_number", -1.55, new Evidence.PapersDiffer(1, 2))));
        } catch (org.kintrace.facts.time.DateNotReadException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PairExplanation.Step step(String field, double bits, Evidence evidence) {
        return new PairExplanation.Step(field, new MatchWeight(bits), evidence);
    }

    /** Arguments: folder, seed. Writes one page per picture, width and direction. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        RegistryView view = RegistryView.of(world(Long.parseLong(arguments[1]), 40));
        List<Contradiction> contradictions = ContradictionRules.check(view, InventedWorld.LAST_DAY);
        for (int width : new int[]{Setting.PHONE_PX, Setting.PAGE_PX}) {
            for (boolean rightToLeft : new boolean[]{false, true}) {
                Setting setting = setting(view, width, rightToLeft);
                page(folder, "waterfall", setting, MatchWaterfall.draw(match(), setting));
                int number = 0;
                for (PromiseStanding standing : telling(view)) {
                    page(folder, "promise" + number++, setting, PromiseChart.draw(
                            new PromiseChart.Subject(view, standing, contradictions), InventedWorld.LAST_DAY,
                            setting));
                }
                number = 0;
                for (PersonId person : wellKnown(view)) {
                    page(folder, "life" + number, setting, PersonTimeline.draw(
                            new PersonTimeline.Subject(view, person, contradictions), InventedWorld.LAST_DAY,
                            setting));
                    page(folder, "map" + number++, setting,
                            PlaceMap.draw(view, person, Gazetteer.bundled(), setting));
                }
                for (int i = 0; i < 6; i++) {
                    page(folder, "family" + i, setting, FamilyPicture
                            .draw(FamilyGraph.of(view, view.cases().get(i), contradictions), setting));
                }
            }
        }
    }

    /** The sought persons of whom most is on record. */
    static List<PersonId> wellKnown(RegistryView view) {
        return view.cases().stream()
                .flatMap(records -> RegistryView.withRole(records, CaseRole.SOUGHT).stream())
                .sorted(Comparator.comparingInt((PersonId person) -> -view.claims().about(person).size()
                        - 100 * view.sightingsOf(List.of(person)).size()))
                .limit(3).toList();
    }

    /** The promises with most to tell. */
    static List<PromiseStanding> telling(RegistryView view) {
        return view.promises().list(InventedWorld.LAST_DAY).stream()
                .sorted(Comparator.comparingInt((PromiseStanding standing) -> -standing.steps().size()))
                .limit(3)
                .toList();
    }

    private static void page(Path folder, String name, Setting setting, Picture picture) throws IOException {
        String way = setting.rightToLeft() ? "rtl" : "ltr";
        Files.writeString(folder.resolve(name + "-" + setting.widthPx() + "-" + way + ".html"),
                "<!doctype html><html lang=en dir=" + way + "><meta charset=utf-8>"
                        + "<meta name=viewport content='width=device-width'><title>invented</title>"
                        + "<link rel=stylesheet href=picture.css><body>" + picture.svg() + "</body></html>");
    }
}
