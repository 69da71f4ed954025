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
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.TransmissionId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.OfficeLevel;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Term;
import org.kintrace.registry.inquiry.TransmissionKind;

class ReceiptDeniedTest {

    private static final LocalDate TODAY = day("2026-01-01");

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person();
    private final OfficeId embassy = invented.office(OfficeLevel.EMBASSY, "XA");
    private final InquiryId inquiry = invented.inquiry(embassy, Optional.empty(), family.id);
    private final TransmissionId handOver = invented.sent(inquiry, embassy, on("2023-05-02"), child);

    @Test
    void firesWhenAnOfficeDeniesWhatItConfirmed() {
        ReplyId receipt = invented.reply(inquiry, embassy, on("2023-05-09"), new Answer.ReceiptOnly());
        ReplyId denial = invented.unasked(embassy, on("2024-06-01"), new Answer.DeniesReceipt());
        assertThat(found()).containsExactly(new Contradiction("receipt-denied", Optional.of(family.id),
                List.of(denial), List.of(receipt), new ContradictionReason.ReceiptThenDenied(embassy, embassy,
                        inquiry, on("2023-05-09"), on("2024-06-01"))));
    }

    @Test
    void firesWhenAnotherPartOfTheMissionDenies() {
        OfficeId visaSection = invented.partOf(embassy, OfficeLevel.VISA_SECTION);
        OfficeId press = invented.partOf(embassy, OfficeLevel.OTHER);
        invented.reply(inquiry, visaSection, on("2023-05-09"), new Answer.ReceiptOnly());
        invented.unasked(press, on("2024-06-01"), new Answer.DeniesReceipt());
        assertThat(found()).hasSize(1);
    }

    @Test
    void firesWhenTheHolderOfTheOfficeDeniesInAnotherRole() {
        OfficeId region = invented.office(OfficeLevel.REGION, "XA");
        OfficialId holder = invented.official(
                new Term(embassy, "ambassador", Optional.of(on("2020-01-01")), Optional.empty()));
        invented.reply(inquiry, embassy, on("2023-05-09"), new Answer.ReceiptOnly());
        denied(region, Optional.of(holder), Optional.empty());
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentWhenTheHolderHadLeft() {
        OfficeId region = invented.office(OfficeLevel.REGION, "XA");
        OfficialId holder = invented.official(
                new Term(embassy, "ambassador", Optional.empty(), Optional.of(on("2024-01-01"))));
        invented.reply(inquiry, embassy, on("2023-05-09"), new Answer.ReceiptOnly());
        denied(region, Optional.of(holder), Optional.empty());
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenTheDenialCameFirst() {
        invented.unasked(embassy, on("2023-05-03"), new Answer.DeniesReceipt());
        invented.reply(inquiry, embassy, on("2023-05-09"), new Answer.ReceiptOnly());
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenNobodyKnowsWhichCameFirst() {
        invented.reply(inquiry, embassy, between("2023-05-01", "2023-05-31"), new Answer.ReceiptOnly());
        invented.unasked(embassy, between("2023-05-01", "2023-05-31"), new Answer.DeniesReceipt());
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenTheDenialIsAboutAnotherInquiry() {
        InquiryId another = invented.inquiry(embassy, Optional.empty(), family.id);
        invented.reply(inquiry, embassy, on("2023-05-09"), new Answer.ReceiptOnly());
        invented.reply(another, embassy, on("2024-06-01"), new Answer.DeniesReceipt());
        assertThat(found()).isEmpty();
    }

    @Test
    void firesAcrossInquiriesThatPutTheSameMatter() {
        OfficeId press = invented.partOf(embassy, OfficeLevel.OTHER);
        InquiryId another = invented.inquiry(press, Optional.empty(), Optional.of(inquiry), Optional.empty(),
                family.id);
        invented.reply(inquiry, embassy, on("2023-05-09"), new Answer.ReceiptOnly());
        invented.reply(another, press, on("2024-06-01"), new Answer.DeniesReceipt());
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentWhenAnotherEmbassyDenies() {
        OfficeId ministry = invented.office(OfficeLevel.MINISTRY, "XA");
        OfficeId here = invented.partOf(ministry, OfficeLevel.EMBASSY);
        OfficeId there = invented.partOf(ministry, OfficeLevel.EMBASSY);
        InquiryId asked = invented.inquiry(here, Optional.empty(), family.id);
        invented.sent(asked, here, on("2023-05-02"), child);
        invented.reply(asked, here, on("2023-05-09"), new Answer.ReceiptOnly());
        invented.unasked(there, on("2024-06-01"), new Answer.DeniesReceipt());
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenOnlyAReminderWasConfirmedAndNamesAreDenied() {
        invented.sent(inquiry, embassy, TransmissionKind.CHASER, on("2023-09-01"));
        invented.reply(inquiry, embassy, on("2023-09-02"), new Answer.ChaserReceived());
        invented.unasked(embassy, on("2024-06-01"), new Answer.DeniesReceipt());
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenTheDenialIsOfAnotherAct() {
        TransmissionId second = invented.sent(inquiry, embassy, on("2023-08-02"), child);
        invented.reply(Optional.empty(), Optional.of(handOver), embassy, on("2023-05-09"),
                new Answer.ReceiptOnly());
        invented.reply(Optional.empty(), Optional.of(second), embassy, on("2024-06-01"),
                new Answer.DeniesReceipt());
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentBeforeTheDayOfTheDenial() {
        invented.reply(inquiry, embassy, on("2023-05-09"), new Answer.ReceiptOnly());
        invented.unasked(embassy, on("2024-06-01"), new Answer.DeniesReceipt());
        assertThat(new ReceiptDenied().check(invented.view(), day("2024-05-31"))).isEmpty();
    }

    @Test
    void tellsADenialOnceHoweverOftenItWasCopied() {
        SourceId original = invented.broadcast(Optional.empty());
        SourceId copy = invented.broadcast(Optional.of(original));
        invented.reply(inquiry, embassy, on("2023-05-09"), new Answer.ReceiptOnly());
        denied(embassy, Optional.empty(), Optional.of(original));
        denied(embassy, Optional.empty(), Optional.of(copy));
        assertThat(found()).hasSize(1);
    }

    private void denied(OfficeId from, Optional<OfficialId> by, Optional<SourceId> heardIn) {
        invented.add(new Reply(invented.id(ReplyId::new), Optional.empty(), Optional.empty(), from, by,
                on("2024-06-01"), new Answer.DeniesReceipt(), Optional.empty(), heardIn, Optional.empty()));
    }

    private List<Contradiction> found() {
        return new ReceiptDenied().check(invented.view(), TODAY);
    }
}
