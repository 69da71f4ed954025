package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.atLeast;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.exactly;
import static org.kintrace.registry.casefile.Invented.on;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kintrace.facts.time.CountComparator;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.Assertion;
import org.kintrace.registry.inquiry.OfficeLevel;

class NumbersDoNotFitTest {

    private final Invented invented = new Invented();
    private final OfficeId office = invented.office(OfficeLevel.REGION, "XA");

    @ParameterizedTest
    @CsvSource({"1000, 1500, 50, false", "1013, 1517, 49.8, false", "1013, 1517, 50.8, true",
            "1013, 1517, 48.8, true", "1000, 1500, 60, false", "1000, 1500, 70, true",
            "200000, 350000, 75, false",
            "200000, 350000, 120, true", "12, 24, 100, false", "12, 24, 90, true", "40, 30, -25, false",
            "41, 30, 25, true"})
    void growthMustFitBaseAndEnd(long from, long to, double percent, boolean fires) {
        invented.says(office, "2020-01-01", new Assertion.Growth(exactly(from), exactly(to), percent));
        assertThat(found()).hasSize(fires ? 1 : 0);
    }

    @Test
    void justUnderLeavesRoom() {
        CountStatement justUnder = new CountStatement("just under 3,000", CountComparator.JUST_UNDER, 2_700,
                OptionalLong.of(2_999));
        invented.says(office, "2020-01-01", new Assertion.Growth(justUnder, exactly(5_250), 76.9));
        assertThat(found()).isEmpty();
    }

    @Test
    void anOpenNumberFitsEverything() {
        invented.says(office, "2020-01-01", new Assertion.Growth(atLeast(10), exactly(12), 900));
        invented.says(office, "2020-01-01", sum(Optional.of(exactly(12)), atLeast(1), exactly(4)));
        assertThat(found()).isEmpty();
    }

    @Test
    void firesWhenThePartsExceedTheWhole() {
        invented.says(office, "2020-01-01", sum(Optional.of(exactly(12)), exactly(4), exactly(9)));
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.reason())
                .isEqualTo(new ContradictionReason.PartsDoNotAddUp(13, 13, exactly(12))));
    }

    @Test
    void firesWhenThePartsFallShortOfTheWhole() {
        invented.says(office, "2020-01-01", sum(Optional.of(exactly(12)), exactly(4), exactly(5)));
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentWhenThePartsAddUpOrNoWholeIsGiven() {
        invented.says(office, "2020-01-01", sum(Optional.of(exactly(12)), exactly(4), exactly(8)));
        invented.says(office, "2020-01-01", sum(Optional.empty(), exactly(4), exactly(9)));
        assertThat(found()).isEmpty();
    }

    @Test
    void sumsOfHugeNumbersDoNotTurnOver() {
        invented.says(office, "2020-01-01",
                sum(Optional.of(exactly(5)), exactly(Long.MAX_VALUE), exactly(Long.MAX_VALUE)));
        assertThat(found()).hasSize(1);
    }

    @Test
    void firesWhenMoreAreAnsweredThanWereAsked() {
        answered(exactly(3), exactly(2));
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.reason())
                .isEqualTo(new ContradictionReason.MoreAnsweredThanAsked(5, 3)));
    }

    @Test
    void isSilentWhenSomeAreLeftOutOrALineIsTheTotal() {
        answered(exactly(1), exactly(1));
        answered(exactly(3), exactly(1), exactly(2));
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenNobodyKnowsWhoseNamesWereSent() {
        InquiryId inquiry = invented.inquiry(office, Optional.empty());
        invented.sent(inquiry, office, on("2020-01-01"));
        invented.reply(inquiry, office, on("2020-02-01"),
                new Answer.BulkTotals(List.of(new Answer.Total("normal", exactly(99)))));
        assertThat(found()).isEmpty();
    }

    private void answered(CountStatement... parts) {
        Invented.Family family = invented.family();
        InquiryId inquiry = invented.inquiry(office, Optional.empty(), family.id);
        invented.sent(inquiry, office, on("2020-01-01"), family.person(), family.person(), family.person());
        invented.reply(inquiry, office, on("2020-02-01"), new Answer.BulkTotals(totals(parts)));
    }

    private static Assertion sum(Optional<CountStatement> total, CountStatement... parts) {
        return new Assertion.Sum(total, totals(parts));
    }

    private static List<Answer.Total> totals(CountStatement... parts) {
        return Arrays.stream(parts).map(part -> new Answer.Total("part", part)).toList();
    }

    private List<Contradiction> found() {
        return new NumbersDoNotFit().check(invented.view(), day("2026-01-01"));
    }
}
