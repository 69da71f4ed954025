package org.kintrace.registry.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.between;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.on;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.ReplyId;

class InquiryLedgerTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person();
    private final OfficeId embassy = invented.office(OfficeLevel.EMBASSY, "XA");
    private final OfficeId region = invented.office(OfficeLevel.REGION, "XA");
    private final InquiryId inquiry = invented.inquiry(embassy, Optional.empty(), family.id);

    @Test
    void isADraftUntilSomethingWasSent() {
        InquiryStanding standing = on2023("01-05");
        assertThat(standing.state()).isEqualTo(InquiryState.DRAFTED);
        assertThat(standing.next()).isEqualTo(new NextAction.Send());
        assertThat(standing.isOverdue()).isFalse();
    }

    @Test
    void waitsTwoWeeksAndIsOverdueTheDayAfter() {
        send("01-10");
        assertThat(on2023("01-24").state()).isEqualTo(InquiryState.SENT);
        assertThat(on2023("01-24").next()).isEqualTo(new NextAction.WaitUntil(day("2023-01-24")));
        assertThat(on2023("01-25").state()).isEqualTo(InquiryState.OVERDUE);
        assertThat(on2023("01-25").daysOverdue()).isEqualTo(1);
        assertThat(on2023("01-25").due())
                .contains(new Deadline(day("2023-01-24"), DeadlineBasis.OURS));
        assertThat(on2023("01-25").next()).isEqualTo(new NextAction.Remind(1, 3));
    }

    @Test
    void asksForAMeetingAfterThreeReminders() {
        send("01-10");
        remind("02-01");
        remind("03-01");
        assertThat(on2023("03-16").next()).isEqualTo(new NextAction.Remind(3, 3));
        remind("04-01");
        assertThat(on2023("04-10").next()).isEqualTo(new NextAction.WaitUntil(day("2023-04-15")));
        assertThat(on2023("04-16").state()).isEqualTo(InquiryState.LONG_OVERDUE);
        assertThat(on2023("04-16").next()).isEqualTo(new NextAction.AskForMeeting());
        assertThat(on2023("04-16").daysOverdue()).isEqualTo(82);
    }

    @Test
    void aReceiptIsNoAnswer() {
        send("01-10");
        reply("01-12", new Answer.ReceiptOnly());
        assertThat(on2023("01-20").state()).isEqualTo(InquiryState.RECEIVED);
        assertThat(on2023("01-20").waitedFor()).isEqualTo(Awaited.ANSWER);
        assertThat(on2023("02-20").state()).isEqualTo(InquiryState.OVERDUE);
    }

    @Test
    void aDenialOfThePolicyIsAHoldingReply() {
        send("01-10");
        reply("01-12", new Answer.GeneralDenial());
        assertThat(on2023("01-20").state()).isEqualTo(InquiryState.HOLDING_REPLY);
    }

    @Test
    void followsAReferralOnce() {
        send("01-10");
        reply("01-12", new Answer.Referral(region));
        assertThat(on2023("01-20").state()).isEqualTo(InquiryState.REFERRED);
        assertThat(on2023("01-20").next()).isEqualTo(new NextAction.AskThere(region));
        InquiryId there = invented.inquiry(region, Optional.empty(), family.id);
        assertThat(on2023("01-20").next()).isEqualTo(new NextAction.SeeInquiry(there));
    }

    @Test
    void anAnswerIsForAPersonToJudge() {
        send("01-10");
        reply("02-12", new Answer.Substantive(Answer.Extent.PARTIAL));
        assertThat(on2023("03-01").state()).isEqualTo(InquiryState.PARTIAL_REPLY);
        assertThat(on2023("03-01").next()).isEqualTo(new NextAction.AskForTheRest());
        reply("03-12", new Answer.Substantive(Answer.Extent.FULL));
        reply("03-15", new Answer.ReceiptOnly());
        assertThat(on2023("04-01").state()).isEqualTo(InquiryState.FULL_REPLY);
        assertThat(on2023("04-01").next()).isEqualTo(new NextAction.Decide());
        assertThat(on2023("04-01").isOverdue()).isFalse();
    }

    @Test
    void showsTheReceiptToWhoDeniesIt() {
        send("01-10");
        ReplyId receipt = reply("01-12", new Answer.ReceiptOnly());
        ReplyId denial = invented.unasked(embassy, on("2023-06-01"), new Answer.DeniesReceipt());
        assertThat(on2023("05-31").state()).isEqualTo(InquiryState.OVERDUE);
        assertThat(on2023("06-01").state()).isEqualTo(InquiryState.CONTRADICTED);
        assertThat(on2023("06-01").next()).isEqualTo(new NextAction.ShowReceipt(receipt, denial));
    }

    @Test
    void beingTurnedAwayIsARefusal() {
        send("01-10");
        reply("01-12", new Answer.PhysicalBlocking());
        assertThat(on2023("01-20").state()).isEqualTo(InquiryState.REFUSED);
        assertThat(on2023("01-20").next()).isEqualTo(new NextAction.AskAnotherBody());
    }

    @Test
    void onlyAPersonCloses() {
        InquiryId closed = invented.inquiry(embassy, Optional.empty(), Optional.empty(),
                Optional.of(new Closure(day("2023-03-01"), "owner", "she came home")), family.id);
        invented.sent(closed, embassy, on("2023-01-10"), child);
        assertThat(standing(closed, "2023-02-28").state()).isEqualTo(InquiryState.OVERDUE);
        assertThat(standing(closed, "2023-03-01").state()).isEqualTo(InquiryState.CLOSED);
        assertThat(standing(closed, "2023-03-01").next()).isEqualTo(new NextAction.Nothing());
    }

    @Test
    void doesNotCountWhatMayHaveBeenLater() {
        send("01-10");
        invented.reply(inquiry, embassy, between("2023-01-01", "2023-01-31"), new Answer.ReceiptOnly());
        assertThat(on2023("01-30").replies()).isEmpty();
        assertThat(on2023("01-31").replies()).hasSize(1);
    }

    @Test
    void needsADeadlineWhenNobodyKnowsWhenItWasSent() {
        invented.sent(inquiry, embassy, Invented.unknown(), child);
        assertThat(on2023("01-31").next()).isEqualTo(new NextAction.Send());
        assertThat(on2023("01-31").due()).isEmpty();
    }

    @Test
    void listsWhatIsOverdue() {
        send("01-10");
        invented.inquiry(region, Optional.empty(), family.id);
        assertThat(invented.view().inquiries().list(day("2023-02-01"))).hasSize(2);
        assertThat(invented.view().inquiries().overdue(day("2023-02-01")))
                .extracting(standing -> standing.inquiry().id()).containsExactly(inquiry);
    }

    private void send(String date) {
        invented.sent(inquiry, embassy, on("2023-" + date), child);
    }

    private void remind(String date) {
        invented.sent(inquiry, embassy, TransmissionKind.CHASER, on("2023-" + date));
    }

    private ReplyId reply(String date, Answer answer) {
        return invented.reply(inquiry, embassy, on("2023-" + date), answer);
    }

    private InquiryStanding on2023(String date) {
        return standing(inquiry, "2023-" + date);
    }

    private InquiryStanding standing(InquiryId id, String date) {
        return invented.view().inquiries().standing(id, day(date)).orElseThrow();
    }
}
