package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.between;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.OfficeLevel;

class ReferralLoopTest {

    private static final LocalDate TODAY = day("2024-01-01");

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final OfficeId embassy = invented.office(OfficeLevel.EMBASSY, "XA");
    private final OfficeId region = invented.office(OfficeLevel.REGION, "XA");
    private final OfficeId police = invented.office(OfficeLevel.POLICE, "XA");

    @Test
    void firesWhenTheLastSendsBackToTheFirst() {
        ReplyId first = referred(embassy, region, "2023-01-01");
        ReplyId second = referred(region, police, "2023-02-01");
        ReplyId third = referred(police, embassy, "2023-03-01");
        assertThat(found()).containsExactly(new Contradiction("referral-loop", Optional.of(family.id),
                List.of(first), List.of(second, third),
                new ContradictionReason.SentInACircle(List.of(embassy, region, police))));
    }

    @Test
    void firesWhenAnOfficeSendsBackToTheOneThatSentTheFamilyThere() {
        ReplyId back = invented.reply(asked(region), region, on("2023-02-01"),
                new Answer.ReferralBack(embassy));
        assertThat(found()).singleElement().satisfies(found -> {
            assertThat(found.one()).containsExactly(back);
            assertThat(found.reason())
                    .isEqualTo(new ContradictionReason.SentInACircle(List.of(embassy, region)));
        });
    }

    @Test
    void tellsACircleOnceWhenTheWayBackIsSaidTwice() {
        referred(embassy, region, "2023-01-01");
        invented.reply(asked(region), region, on("2023-02-01"), new Answer.ReferralBack(embassy));
        referred(region, embassy, "2023-03-01");
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentWhenTheWayEnds() {
        referred(embassy, region, "2023-01-01");
        referred(region, police, "2023-02-01");
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenTwoFamiliesWereSentInOppositeDirections() {
        Invented.Family other = invented.family();
        referred(embassy, region, "2023-01-01");
        InquiryId theirs = invented.inquiry(region, Optional.empty(), other.id);
        invented.reply(theirs, region, on("2023-02-01"), new Answer.Referral(embassy));
        assertThat(found()).isEmpty();
    }

    @Test
    void followsOneMatterAcrossInquiriesMadeForNoFamily() {
        InquiryId first = invented.inquiry(embassy, Optional.empty());
        InquiryId second = invented.inquiry(region, Optional.empty(), Optional.of(first), Optional.empty());
        invented.reply(first, embassy, on("2023-01-01"), new Answer.Referral(region));
        invented.reply(second, region, on("2023-02-01"), new Answer.Referral(embassy));
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.family()).isEmpty());
    }

    @Test
    void tellsACircleOnceForAllFamiliesThatAskedTogether() {
        Invented.Family other = invented.family();
        InquiryId first = invented.inquiry(embassy, Optional.empty(), family.id, other.id);
        InquiryId second = invented.inquiry(region, Optional.empty(), family.id, other.id);
        invented.reply(first, embassy, on("2023-01-01"), new Answer.Referral(region));
        invented.reply(second, region, on("2023-02-01"), new Answer.Referral(embassy));
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.family()).isEmpty());
    }

    @Test
    void takesInWhatAnOfficeSaidToEverybody() {
        referred(embassy, region, "2023-01-01");
        invented.unasked(region, on("2023-02-01"), new Answer.Referral(embassy));
        assertThat(found()).singleElement()
                .satisfies(found -> assertThat(found.family()).contains(family.id));
    }

    @Test
    void isSilentAboutAReferralThatMayStillLieAhead() {
        referred(embassy, region, "2023-01-01");
        invented.reply(asked(region), region, between("2023-12-01", "2024-01-31"),
                new Answer.Referral(embassy));
        assertThat(found()).isEmpty();
    }

    private ReplyId referred(OfficeId from, OfficeId to, String date) {
        return invented.reply(asked(from), from, on(date), new Answer.Referral(to));
    }

    private InquiryId asked(OfficeId office) {
        return invented.inquiry(office, Optional.empty(), family.id);
    }

    private List<Contradiction> found() {
        return new ReferralLoop().check(invented.view(), TODAY);
    }
}
