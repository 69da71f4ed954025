package org.kintrace.testdata.ledger;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.story.Story;
import org.kintrace.testdata.truth.TruthBook;

/** "Nobody is held": assertions one example on record answers, and some that nothing on record answers. */
final class GeneralAssertions {

    private static final String RULE = "counterexample";
    private static final List<String> HELD = List.of("takenForStudy", "camp", "custody", "sentenced");

    /** Before anything on record; nobody was held yet. */
    private static final LocalDate LONG_AGO = LocalDate.of(2009, 3, 2);

    /** After every campaign has had its silence. */
    private static final LocalDate LATE = LocalDate.of(2023, 6, 1);

    private final Desk desk;
    private final TruthBook truth;
    private final Examples examples;

    GeneralAssertions(Desk desk, TruthBook truth, Examples examples) {
        this.desk = desk;
        this.truth = truth;
        this.examples = examples;
    }

    void nobodyIsHeld() {
        String region = desk.office("Region office", "region", Desk.STATE);
        examples.find(Story::held).ifPresent(story -> {
            String claim = desk.generalClaim(region, story.family().timeline().stillHeld(),
                    "All have come home.",
                    Node.kind("nobodyIs").put("states", HELD));
            truth.planted(RULE, List.of(claim), List.of(story.held().orElseThrow()));
        });
        String longAgo = desk.generalClaim(region, LONG_AGO, "Nobody is held here.",
                Node.kind("nobodyIs").put("states", HELD));
        truth.nearMiss(RULE, "nobody on record was held yet", List.of(longAgo));
        String words = desk.generalClaim(region, LATE, "Everybody lives a happy life.",
                Node.kind("inWordsOnly"));
        truth.nearMiss(RULE, "nothing a rule can check", List.of(words));
    }

    void noChildIsHeld(Family family) {
        String region = desk.office("Region office", "region", Desk.STATE);
        examples.find(Story::inStateCare).ifPresent(story -> {
            String claim = desk.generalClaim(region, story.family().timeline().stillHeld(),
                    "Every child is with its family.",
                    Node.kind("noChildIs").put("states", List.of("inStateCare")));
            truth.planted(RULE, List.of(claim), List.of(story.inStateCare().orElseThrow()));
        });
        examples.find(Story::inOrphanage).ifPresent(story -> {
            String claim = desk.generalClaim(region, story.family().timeline().stillHeld().minusDays(30),
                    "The orphanages stand empty.",
                    Node.kind("nobodyStaysIn").put("houses", List.of("orphanage")));
            truth.planted(RULE, List.of(claim), List.of(story.inOrphanage().orElseThrow()));
        });
        String quarantine = desk.generalClaim(region, LATE, "Nobody is in quarantine.",
                Node.kind("nobodyStaysIn").put("houses", List.of("quarantineCentre")));
        truth.nearMiss(RULE, "no stay in such a house is on record", List.of(quarantine));
        everyoneIsAnswered(region, family);
    }

    private void everyoneIsAnswered(String region, Family family) {
        LocalDate begin = Campaign.begin(family);
        Desk.Asked silent = desk.inquiry(region, family, "Where do they live now?").due(begin.plusDays(40),
                "custom");
        desk.handOver(silent, begin, List.of());
        String claim = desk.generalClaim(region, LATE, "We help everybody who asks.",
                Node.kind("everyoneIsAnswered"));
        truth.planted(RULE, List.of(claim), List.of(silent.id()));
        String ministry = desk.office("Ministry", "ministry", Desk.THIRD_STATE);
        Desk.Asked asked = desk.inquiry(ministry, family, "May the parents stay?");
        desk.handOver(asked, begin, List.of());
        desk.reply(asked, begin.plusDays(12), Promises.substantive("full"), "Yes, for two years.");
        String kept = desk.generalClaim(ministry, LATE, "We answer every letter.",
                Node.kind("everyoneIsAnswered"));
        truth.nearMiss(RULE, "this state did answer everybody", List.of(kept, asked.id()));
    }
}
