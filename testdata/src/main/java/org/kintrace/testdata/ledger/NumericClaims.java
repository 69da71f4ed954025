package org.kintrace.testdata.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.truth.TruthBook;

/** Numbers an office gave: growth and sums, some that fit and some that no rounding makes fit. */
final class NumericClaims {

    private static final String RULE = "numbers-do-not-fit";

    private final Desk desk;
    private final TruthBook truth;
    private final Family family;
    private final Draw draw;
    private final LocalDate begin;
    private final String region;

    NumericClaims(Desk desk, TruthBook truth, Family family) {
        this.desk = desk;
        this.truth = truth;
        this.family = family;
        this.draw = desk.draw();
        this.begin = Campaign.begin(family);
        this.region = desk.office("Region office", "region", Desk.STATE);
    }

    void tell() {
        truth.planted(RULE, List.of(growth(2.0)), List.of());
        truth.nearMiss(RULE, "growth fits after rounding", List.of(growth(0)));
        truth.planted(RULE, List.of(sum(3)), List.of());
        truth.nearMiss(RULE, "the parts add up", List.of(sum(0)));
        bulkAnswer();
    }

    /** @param wrong factor by which the growth is overstated; 0 for the true one, rounded */
    private String growth(double wrong) {
        long from = draw.between(21, 49) * 10_111L;
        double percent = draw.between(150, 600) / 10.0;
        long to = Math.round(from * (1 + percent / 100));
        double said = wrong == 0 ? percent : percent * wrong + 5;
        return desk.generalClaim(region, begin, "The number of pupils grew.", Node.kind("growth")
                .put("from", String.valueOf(from)).put("to", String.valueOf(to))
                .put("percent", Double.parseDouble(String.format(Locale.ROOT, "%.1f", said))));
    }

    /** @param missing by how many the parts fall short of the total */
    private String sum(int missing) {
        int one = draw.between(3, 9);
        int two = draw.between(3, 9);
        return desk.generalClaim(region, begin.plusDays(1),
                "Of all the names, some are unknown and the rest live normally.",
                Node.kind("sum").put("total", String.valueOf(one + two + missing)).put("parts",
                        List.of(part("unknown to us", one), part("live normally", two))));
    }

    private static Node part(String label, int count) {
        return Node.empty().put("label", label).put("count", String.valueOf(count));
    }

    /** Sums without names: more people than were asked about, then as many. */
    private void bulkAnswer() {
        int asked = family.sought().size();
        Desk.Asked one = desk.inquiry(region, family, "What became of each of them?");
        String sent = desk.handOver(one, begin.plusDays(5), List.of());
        String tooMany = desk.reply(one, begin.plusDays(40), totals(asked + 2), "Here are the totals.");
        truth.planted(RULE, List.of(tooMany), List.of(sent));
        Desk.Asked two = desk.inquiry(region, family, "And their papers?");
        desk.handOver(two, begin.plusDays(5), List.of());
        String fits = desk.reply(two, begin.plusDays(50), totals(asked), "Here are the totals.");
        truth.nearMiss(RULE, "as many answered as asked", List.of(fits));
    }

    private static Node totals(int all) {
        return Node.kind("bulkTotals").put("totals",
                List.of(part("live normally", all - 1), part("abroad", 1)));
    }
}
