package org.kintrace.testdata.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.story.Story;
import org.kintrace.testdata.truth.TruthBook;

/** Promises on a condition, what was done to meet it, and what became of them. */
final class Promises {

    private static final LocalDate FAR_DAY = LocalDate.of(2035, 1, 1);
    private static final String QUESTION = "Where are they, and who looks after them?";

    private final Desk desk;
    private final TruthBook truth;
    private final Story story;
    private final Family family;
    private final LocalDate begin;
    private final String embassy;
    private final String official;

    Promises(Desk desk, TruthBook truth, Story story) {
        this.desk = desk;
        this.truth = truth;
        this.story = story;
        this.family = story.family();
        this.begin = Campaign.begin(family);
        this.embassy = desk.office("Embassy", "embassy", Desk.STATE);
        this.official = desk.official("a", embassy, String.valueOf(begin.getYear() - 2),
                begin.plusDays(500).toString());
    }

    /** K1 to K6: words, hand-over, receipt, reminders, and a year later "nothing ever came". */
    void receiptDenied() {
        String promise = promise(begin, begin.plusDays(90));
        Desk.Asked asked = desk.inquiry(embassy, family, QUESTION).holdsTo(promise);
        String sent = desk.handOver(asked, begin.plusDays(20), story.papers());
        List<String> receipts = new ArrayList<>(List.of(desk.receipt(asked, sent, begin.plusDays(24))));
        chasers(asked);
        LocalDate denied = begin.plusDays(380);
        String broadcast = desk.source("broadcast", "Interview programme", denied);
        String denial = desk.unasked(embassy, official, denied, Node.kind("deniesReceipt"),
                "Nobody has given us any names.",
                broadcast);
        truth.planted("receipt-denied", List.of(denial), receipts);
        unanswered(promise, asked, sent);
    }

    /** Words, hand-over, receipt, reminders, then a renewed promise without anything new. */
    void silence() {
        String promise = promise(begin, begin.plusDays(60));
        Desk.Asked asked = desk.inquiry(embassy, family, QUESTION).holdsTo(promise);
        String sent = desk.handOver(asked, begin.plusDays(15), List.of());
        desk.receipt(asked, sent, begin.plusDays(18));
        chasers(asked);
        desk.reply(asked, begin.plusDays(330), Node.kind("silence"), "");
        renewed(promise, begin.plusDays(360));
        unanswered(promise, asked, sent);
    }

    /** The duty stays with the office when its holder leaves. */
    void successor() {
        String promise = promise(begin, begin.plusDays(60));
        Desk.Asked asked = desk.inquiry(embassy, family, QUESTION).holdsTo(promise);
        String sent = desk.handOver(asked, begin.plusDays(10), story.papers());
        LocalDate change = begin.plusDays(501);
        String next = desk.official("b", embassy, change.toString(), "");
        String tour = desk.source("broadcast", "First interview of the new head", change.plusDays(20));
        desk.unasked(embassy, next, change.plusDays(20), Node.kind("capabilityClaim"),
                "We always answer families quickly.",
                tour);
        unanswered(promise, asked, sent);
    }

    void kept() {
        String promise = promise(begin, begin.plusDays(90));
        Desk.Asked asked = desk.inquiry(embassy, family, QUESTION).holdsTo(promise);
        String sent = desk.handOver(asked, begin.plusDays(20), List.of());
        desk.receipt(asked, sent, begin.plusDays(22));
        String answer = desk.reply(asked, begin.plusDays(70), substantive("partial"),
                "The children are with an aunt.");
        truth.nearMiss("promise-unanswered", "it was answered in time", List.of(promise, answer));
    }

    void notYetDue() {
        String promise = promise(begin, FAR_DAY);
        Desk.Asked asked = desk.inquiry(embassy, family, QUESTION).holdsTo(promise);
        String sent = desk.handOver(asked, begin.plusDays(20), List.of());
        truth.nearMiss("promise-unanswered", "its day has not come", List.of(promise, sent));
        String other = promise(begin.plusDays(5), begin.plusDays(60));
        Desk.Asked unsent = desk.inquiry(embassy, family, "What became of the house?").holdsTo(other);
        truth.nearMiss("promise-unanswered", "nothing was handed over", List.of(other, unsent.id()));
    }

    void closed() {
        String promise = promise(begin, begin.plusDays(60));
        Desk.Asked asked = desk.inquiry(embassy, family, QUESTION).holdsTo(promise).closed(begin.plusDays(40),
                "The family asked us to stop.");
        String sent = desk.handOver(asked, begin.plusDays(10), List.of());
        truth.nearMiss("promise-unanswered", "a person closed the inquiry", List.of(promise, sent));
    }

    static Node substantive(String extent) {
        return Node.kind("substantive").put("extent", extent);
    }

    private String promise(LocalDate on, LocalDate due) {
        String id = desk.draw().id();
        String source = desk.source("broadcast", "Interview programme", on);
        return desk.add("promises", id,
                Node.id(id).put("office", embassy).put("official", official).put("madeOn", on.toString())
                        .put("heardIn", source).put("timeCode", "0:12:40")
                        .put("words", "Bring me their names, and you will hear from us.")
                        .put("to", Node.kind("families").put("cases", List.of(family.caseId())))
                        .put("condition", "the names are handed over")
                        .put("due", Node.empty().put("on", due.toString()).put("basis", "promise"))
                        .put("capability", false));
    }

    private void renewed(String earlier, LocalDate on) {
        String id = desk.draw().id();
        String source = desk.source("broadcast", "Press conference", on);
        desk.add("promises", id,
                Node.id(id).put("office", embassy).put("official", official).put("madeOn", on.toString())
                        .put("heardIn", source)
                        .put("words", "We are looking into every name; they answer us quickly.")
                        .put("to", Node.kind("anyone").put("words", "anyone who asks"))
                        .put("capability", true)
                        .put("renews", earlier));
    }

    private void chasers(Desk.Asked asked) {
        int chasers = desk.draw().between(2, 4);
        for (int i = 0; i < chasers; i++) {
            LocalDate on = begin.plusDays(110L + 60L * i);
            desk.chaser(asked, on);
            if (i == chasers - 1) {
                desk.reply(asked, on.plusDays(40), Node.kind("chaserReceived"), "Your reminder has arrived.");
            }
        }
    }

    private void unanswered(String promise, Desk.Asked asked, String sent) {
        truth.planted("promise-unanswered", List.of(promise), List.of(asked.id(), sent));
    }
}
