package org.kintrace.testdata.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.truth.TruthBook;

/** Offices that send a family on: in a circle, to a closed door, or to somebody who answers. */
final class Referrals {

    private static final String QUESTION = "Where are they?";
    private static final List<String> NAMES = List.of("Embassy", "Ministry", "Region office");
    private static final List<String> LEVELS = List.of("embassy", "ministry", "region");

    private final Desk desk;
    private final TruthBook truth;
    private final Family family;
    private final LocalDate begin;

    Referrals(Desk desk, TruthBook truth, Family family) {
        this.desk = desk;
        this.truth = truth;
        this.family = family;
        this.begin = Campaign.begin(family);
    }

    void circle() {
        int size = desk.draw().between(2, 3);
        List<String> offices = offices(size);
        List<String> referrals = new ArrayList<>();
        Desk.Asked last = asked(offices.getFirst(), begin);
        Desk.Asked first = last;
        for (int i = 0; i < size; i++) {
            boolean closes = i == size - 1;
            boolean straightBack = closes && size == 2;
            String next = offices.get((i + 1) % size);
            LocalDate on = begin.plusDays(40L + 50L * i);
            referrals
                    .add(desk.reply(last, on,
                            Node.kind(straightBack ? "referralBack" : "referral").put("to", next),
                            "Please ask the other office."));
            last = closes ? last : asked(next, on.plusDays(10)).sameAs(first);
        }
        truth.planted("referral-loop", referrals.subList(0, 1), referrals.subList(1, size));
    }

    void closedDoor() {
        List<String> offices = offices(2);
        Desk.Asked first = asked(offices.getFirst(), begin);
        String referral = desk.reply(first, begin.plusDays(30),
                Node.kind("referral").put("to", offices.getLast()),
                "Ask there.");
        Desk.Asked second = asked(offices.getLast(), begin.plusDays(40)).sameAs(first);
        desk.inPerson(second, begin.plusDays(60));
        String shut = desk.reply(second, begin.plusDays(60),
                Node.kind(desk.draw().one(List.of("accessRefused", "physicalBlocking"))),
                "Nobody was let in.");
        truth.planted("referral-dead-end", List.of(referral), List.of(shut));
    }

    void answered() {
        List<String> offices = offices(3);
        Desk.Asked first = asked(offices.getFirst(), begin);
        String referral = desk.reply(first, begin.plusDays(30),
                Node.kind("referral").put("to", offices.get(1)), "Ask there.");
        Desk.Asked second = asked(offices.get(1), begin.plusDays(40)).sameAs(first);
        String refused = desk.reply(second, begin.plusDays(50), Node.kind("accessRefused"),
                "Come another day.");
        String answer = desk.reply(second, begin.plusDays(90), Promises.substantive("oralOnly"),
                "They are at home.");
        String onward = desk.reply(first, begin.plusDays(100),
                Node.kind("referral").put("to", offices.getLast()),
                "Or ask the region.");
        truth.nearMiss("referral-dead-end", "the second office answered in the end",
                List.of(referral, refused, answer));
        truth.nearMiss("referral-dead-end", "nobody has asked there yet", List.of(onward));
        truth.nearMiss("referral-loop", "nobody sent the family back", List.of(referral, onward));
    }

    private List<String> offices(int count) {
        List<String> offices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            offices.add(desk.office(NAMES.get(i), LEVELS.get(i), Desk.STATE));
        }
        return offices;
    }

    private Desk.Asked asked(String office, LocalDate on) {
        Desk.Asked asked = desk.inquiry(office, family, QUESTION);
        desk.handOver(asked, on, List.of());
        return asked;
    }
}
