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
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.TransmissionId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.Closure;
import org.kintrace.registry.inquiry.Deadline;
import org.kintrace.registry.inquiry.DeadlineBasis;
import org.kintrace.registry.inquiry.OfficeLevel;
import org.kintrace.registry.inquiry.TransmissionKind;

class PromiseUnansweredTest {

    private static final LocalDate TODAY = day("2024-01-10");

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person();
    private final OfficeId embassy = invented.office(OfficeLevel.EMBASSY, "XA");
    private final PromiseId promise = invented.promise(embassy, "2023-02-03", Optional.empty());
    private final InquiryId inquiry = invented.inquiry(embassy, Optional.of(promise), family.id);

    @Test
    void firesWhenTheNamesWereGivenAndTheDayPassed() {
        TransmissionId handOver = invented.sent(inquiry, embassy, on("2023-05-02"), child);
        invented.sent(inquiry, embassy, TransmissionKind.CHASER, on("2023-06-02"));
        invented.reply(inquiry, embassy, on("2023-05-09"), new Answer.ReceiptOnly());
        assertThat(found(TODAY)).containsExactly(new Contradiction("promise-unanswered",
                Optional.of(family.id), List.of(promise), List.of(inquiry, handOver),
                new ContradictionReason.PromisedAndUnanswered(promise, inquiry,
                        new Deadline(day("2023-05-16"), DeadlineBasis.OURS), 239, 1, 1)));
    }

    @Test
    void isSilentUntilTheDayHasPassed() {
        invented.sent(inquiry, embassy, on("2023-05-02"), child);
        assertThat(found(day("2023-05-16"))).isEmpty();
        assertThat(found(day("2023-05-17"))).hasSize(1);
    }

    @Test
    void countsFromTheLastPossibleDayOfHandingOver() {
        invented.sent(inquiry, embassy, between("2023-05-01", "2023-05-31"), child);
        assertThat(found(day("2023-06-14"))).isEmpty();
        assertThat(found(day("2023-06-15"))).hasSize(1);
    }

    @Test
    void isSilentWhenNothingWasHandedOver() {
        invented.sent(inquiry, embassy, TransmissionKind.CHASER, on("2023-05-02"));
        assertThat(found(TODAY)).isEmpty();
    }

    @Test
    void isSilentWhenItWasHandedToAnotherInstitution() {
        OfficeId ministry = invented.office(OfficeLevel.MINISTRY, "XB");
        invented.sent(inquiry, ministry, on("2023-05-02"), child);
        assertThat(found(TODAY)).isEmpty();
    }

    @Test
    void isSilentWhenAnAnswerCame() {
        invented.sent(inquiry, embassy, on("2023-05-02"), child);
        invented.reply(inquiry, embassy, on("2023-08-02"), new Answer.Substantive(Answer.Extent.PARTIAL));
        assertThat(found(TODAY)).isEmpty();
        assertThat(found(day("2023-08-01"))).hasSize(1);
    }

    @Test
    void isSilentWhenAnAnswerMayHaveCome() {
        invented.sent(inquiry, embassy, on("2023-05-02"), child);
        invented.reply(inquiry, embassy, between("2024-01-01", "2024-12-31"),
                new Answer.Substantive(Answer.Extent.FULL));
        assertThat(found(TODAY)).isEmpty();
    }

    @Test
    void isNotSilencedByADenialOrAReferral() {
        invented.sent(inquiry, embassy, on("2023-05-02"), child);
        invented.reply(inquiry, embassy, on("2023-06-02"), new Answer.GeneralDenial());
        invented.reply(inquiry, embassy, on("2023-06-02"), new Answer.Referral(embassy));
        assertThat(found(TODAY)).hasSize(1);
    }

    @Test
    void isSilentWhenAPersonClosedTheInquiry() {
        InquiryId closed = invented.inquiry(embassy, Optional.of(promise), Optional.empty(),
                Optional.of(new Closure(day("2023-06-01"), "owner", "she came home")), family.id);
        invented.sent(closed, embassy, on("2023-05-02"), child);
        assertThat(found(TODAY)).isEmpty();
    }

    @Test
    void keepsTheDayTheOfficeItselfSet() {
        PromiseId dated = invented.promise(embassy, "2023-02-03",
                Optional.of(new Deadline(day("2023-12-31"), DeadlineBasis.PROMISE)));
        InquiryId asked = invented.inquiry(embassy, Optional.of(dated), family.id);
        invented.sent(asked, embassy, on("2023-05-02"), child);
        assertThat(found(day("2023-12-31"))).isEmpty();
        assertThat(found(day("2024-01-01"))).hasSize(1);
    }

    private List<Contradiction> found(LocalDate today) {
        return new PromiseUnanswered().check(invented.view(), today);
    }
}
