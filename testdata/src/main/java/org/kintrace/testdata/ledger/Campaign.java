package org.kintrace.testdata.ledger;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Families;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.story.Story;
import org.kintrace.testdata.truth.TruthBook;

/** One matter put to some invented offices, from the first words to what is there today. */
final class Campaign {

    private final Desk desk;
    private final TruthBook truth = new TruthBook();

    private Campaign(Desk desk) {
        this.desk = desk;
    }

    static Campaign of(long seed, Families families, int number, int campaigns) {
        Draw draw = Draw.of(seed, "campaign", number);
        Campaign campaign = new Campaign(new Desk(number, draw));
        int first = (int) ((long) number * families.count() / campaigns);
        Story story = Story.of(seed, families.family(first));
        campaign.play(CampaignKind.of(number), story, new Examples(seed, families, first));
        return campaign;
    }

    private void play(CampaignKind kind, Story story, Examples examples) {
        Promises promises = new Promises(desk, truth, story);
        Referrals referrals = new Referrals(desk, truth, story.family());
        GeneralAssertions assertions = new GeneralAssertions(desk, truth, examples);
        switch (kind) {
            case RECEIPT_DENIED -> promises.receiptDenied();
            case PROMISE_AND_SILENCE -> promises.silence();
            case PROMISE_KEPT -> promises.kept();
            case NOT_YET_DUE -> promises.notYetDue();
            case CLOSED_BY_THE_FAMILY -> promises.closed();
            case SUCCESSOR -> promises.successor();
            case SENT_IN_A_CIRCLE -> referrals.circle();
            case SENT_TO_A_CLOSED_DOOR -> referrals.closedDoor();
            case SENT_ON_AND_ANSWERED -> referrals.answered();
            case DENIED_SOMETHING_ELSE -> new Denials(desk, truth, story.family()).somethingElse();
            case ODD_ANSWERS -> new OddAnswers(desk, story.family()).all();
            case NOBODY_IS_HELD -> assertions.nobodyIsHeld();
            case NO_CHILD_IS_HELD -> assertions.noChildIsHeld(story.family());
            case NUMBERS -> new NumericClaims(desk, truth, story.family()).tell();
        }
    }

    /** A day after the family first spoke, from which a campaign can begin. */
    static LocalDate begin(Family family) {
        return family.timeline().interviewed().plusDays(20);
    }

    List<Node> list(String name) {
        return desk.list(name);
    }

    TruthBook truth() {
        return truth;
    }
}
