package org.kintrace.testdata.ledger;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.truth.TruthBook;

/** Denials of receipt that contradict nothing. */
final class Denials {

    private final Desk desk;
    private final TruthBook truth;
    private final Family family;

    Denials(Desk desk, TruthBook truth, Family family) {
        this.desk = desk;
        this.truth = truth;
        this.family = family;
    }

    void somethingElse() {
        LocalDate begin = Campaign.begin(family);
        String embassy = desk.office("Embassy", "embassy", Desk.STATE);
        String region = desk.office("Region office", "region", Desk.STATE);
        Desk.Asked one = desk.inquiry(embassy, family, "Where are they?");
        String receipt = desk.receipt(one, desk.handOver(one, begin, List.of()), begin.plusDays(3));
        Desk.Asked two = desk.inquiry(embassy, family, "May the house be visited?");
        desk.handOver(two, begin.plusDays(10), List.of());
        String other = desk.reply(two, begin.plusDays(90), Node.kind("deniesReceipt"),
                "We have no such letter.");
        truth.nearMiss("receipt-denied", "the denial is about another letter", List.of(receipt, other));

        Desk.Asked late = desk.inquiry(region, family, "Who has their papers?");
        String sent = desk.handOver(late, begin.plusDays(5), List.of());
        String early = desk.reply(late, begin.plusDays(20), Node.kind("deniesReceipt"),
                "Nothing has arrived.");
        String then = desk.receipt(late, sent, begin.plusDays(45));
        truth.nearMiss("receipt-denied", "the denial came before the receipt", List.of(early, then));

        String elsewhere = desk.office("Consulate", "consulate", Desk.STATE);
        String holder = desk.official("a", elsewhere, String.valueOf(begin.getYear() - 1), "");
        String said = desk.source("broadcast", "Press conference", begin.plusDays(200));
        String unasked = desk.unasked(elsewhere, holder, begin.plusDays(200), Node.kind("deniesReceipt"),
                "Nobody has written to this consulate.", said);
        truth.nearMiss("receipt-denied", "another house denies for itself", List.of(receipt, unasked));
    }
}
