package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.ClosedDoor;
import org.kintrace.registry.inquiry.OfficeLevel;

class ReferralDeadEndTest {

    private static final LocalDate TODAY = day("2024-01-01");

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final OfficeId embassy = invented.office(OfficeLevel.EMBASSY, "XA");
    private final OfficeId consulate = invented.office(OfficeLevel.CONSULATE, "XA");
    private final InquiryId first = invented.inquiry(embassy, Optional.empty(), family.id);
    private final InquiryId second = invented.inquiry(consulate, Optional.empty(), family.id);
    private final ReplyId referral = invented.reply(first, embassy, on("2023-01-01"),
            new Answer.Referral(consulate));

    static List<Answer> closedDoors() {
        return List.of(new Answer.AccessRefused(), new Answer.PhysicalBlocking(),
                new Answer.ImpossibleInstruction(), new Answer.Silence());
    }

    @ParameterizedTest
    @MethodSource("closedDoors")
    void firesWhenTheDoorIsClosed(Answer answer) {
        said("2023-02-01", answer);
        assertThat(found()).hasSize(1);
    }

    @Test
    void tellsBothSides() {
        ReplyId blocked = said("2023-02-01", new Answer.PhysicalBlocking());
        assertThat(found()).containsExactly(new Contradiction("referral-dead-end", Optional.of(family.id),
                List.of(referral), List.of(blocked),
                new ContradictionReason.SentToAClosedDoor(embassy, consulate, ClosedDoor.BLOCKED)));
    }

    @Test
    void firesWhenNobodyKnowsSuchAnOffice() {
        OfficeId nowhere = invented.id(OfficeId::new);
        invented.reply(first, embassy, on("2023-01-01"), new Answer.Referral(nowhere));
        assertThat(found()).singleElement()
                .satisfies(found -> assertThat(found.reason()).isEqualTo(
                        new ContradictionReason.SentToAClosedDoor(embassy, nowhere,
                                ClosedDoor.NOT_ON_RECORD)));
    }

    @Test
    void isSilentWhileNobodyWentThere() {
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenTheOfficeSendsOn() {
        said("2023-02-01", new Answer.PhysicalBlocking());
        said("2023-03-01", new Answer.Referral(invented.office(OfficeLevel.MINISTRY, "XA")));
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenTheDoorOpenedLater() {
        said("2023-02-01", new Answer.AccessRefused());
        said("2023-03-01", new Answer.ReceiptOnly());
        assertThat(found()).isEmpty();
    }

    @Test
    void firesWhenAReceiptWasTheLastThingBeforeSilence() {
        said("2023-02-01", new Answer.ReceiptOnly());
        said("2023-08-01", new Answer.Silence());
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentWhenAnotherFamilyWasTurnedAway() {
        Invented.Family other = invented.family();
        InquiryId theirs = invented.inquiry(consulate, Optional.empty(), other.id);
        invented.reply(theirs, consulate, on("2023-02-01"), new Answer.PhysicalBlocking());
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentAboutClosedDoorsNobodyWasSentTo() {
        OfficeId elsewhere = invented.office(OfficeLevel.CONSULATE, "XB");
        InquiryId asked = invented.inquiry(elsewhere, Optional.empty(), family.id);
        invented.reply(asked, elsewhere, on("2023-02-01"), new Answer.AccessRefused());
        assertThat(found()).isEmpty();
    }

    private ReplyId said(String date, Answer answer) {
        return invented.reply(second, consulate, on(date), answer);
    }

    private List<Contradiction> found() {
        return new ReferralDeadEnd().check(invented.view(), TODAY);
    }
}
