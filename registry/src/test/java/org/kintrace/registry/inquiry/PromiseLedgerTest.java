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
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;

class PromiseLedgerTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person();
    private final OfficeId embassy = invented.office(OfficeLevel.EMBASSY, "XA");
    private final PromiseId promise = invented.promise(embassy, "2022-02-03", Optional.empty());
    private final InquiryId inquiry = invented.inquiry(embassy, Optional.of(promise), family.id);

    @Test
    void isOpenUntilTheNamesAreGiven() {
        assertThat(state("2022-06-01")).isEqualTo(PromiseState.OPEN);
        send("2022-06-02");
        assertThat(state("2022-06-01")).isEqualTo(PromiseState.OPEN);
        assertThat(state("2022-06-02")).isEqualTo(PromiseState.CONDITION_MET);
    }

    @Test
    void isNotYetMadeBeforeItsDay() {
        assertThat(invented.view().promises().list(day("2022-02-02"))).isEmpty();
        assertThat(invented.view().promises().list(day("2022-02-03"))).hasSize(1);
    }

    @Test
    void isRemindedAndThenBrokenBySilence() {
        send("2022-06-02");
        remind("2022-07-01");
        assertThat(state("2022-08-01")).isEqualTo(PromiseState.REMINDED);
        remind("2022-08-01");
        remind("2022-09-01");
        assertThat(state("2022-09-16")).isEqualTo(PromiseState.BROKEN_BY_SILENCE);
    }

    @Test
    void isBrokenBySilenceOnceItIsPutOnRecord() {
        send("2022-06-02");
        invented.reply(inquiry, embassy, on("2022-12-01"), new Answer.Silence());
        assertThat(state("2022-12-01")).isEqualTo(PromiseState.BROKEN_BY_SILENCE);
    }

    @Test
    void isBrokenByContradiction() {
        send("2022-06-02");
        invented.reply(inquiry, embassy, on("2022-06-05"), new Answer.ReceiptOnly());
        invented.unasked(embassy, on("2023-02-03"), new Answer.DeniesReceipt());
        assertThat(state("2023-02-03")).isEqualTo(PromiseState.BROKEN_BY_CONTRADICTION);
    }

    @Test
    void isKeptInPartOrInFull() {
        send("2022-06-02");
        invented.reply(inquiry, embassy, on("2022-07-01"), new Answer.Substantive(Answer.Extent.ORAL_ONLY));
        assertThat(state("2022-07-01")).isEqualTo(PromiseState.PARTLY_KEPT);
        invented.reply(inquiry, embassy, on("2022-08-01"), new Answer.Substantive(Answer.Extent.FULL));
        assertThat(state("2022-08-01")).isEqualTo(PromiseState.KEPT);
    }

    @Test
    void lapsesWhenItsDayPassedFirst() {
        PromiseId dated = invented.promise(embassy, "2022-02-03",
                Optional.of(new Deadline(day("2022-12-31"), DeadlineBasis.PROMISE)));
        assertThat(state(dated, "2022-12-31")).isEqualTo(PromiseState.OPEN);
        assertThat(state(dated, "2023-01-01")).isEqualTo(PromiseState.LAPSED);
    }

    @Test
    void staysWithTheOfficeWhenTheHolderLeaves() {
        OfficialId first = invented.official(
                new Term(embassy, "ambassador", Optional.empty(), Optional.of(on("2022-12-31"))));
        OfficialId second = invented.official(
                new Term(embassy, "ambassador", Optional.of(on("2023-01-01")), Optional.empty()));
        PromiseId made = invented.promise(embassy, "2022-02-03", Optional.empty(), Optional.of(first));
        assertThat(state(made, "2022-12-31")).isEqualTo(PromiseState.OPEN);
        PromiseStanding later = invented.view().promises().standing(made, day("2023-01-05")).orElseThrow();
        assertThat(later.state()).isEqualTo(PromiseState.TAKEN_OVER_BY_SUCCESSOR);
        assertThat(later.madeByLeft()).isTrue();
        assertThat(later.holders()).containsExactly(second);
    }

    @Test
    void tellsItsStepsInOrderOfTime() {
        send("2022-06-02");
        var receipt = invented.reply(inquiry, embassy, on("2022-06-05"), new Answer.ReceiptOnly());
        var chaser = invented.sent(inquiry, embassy, TransmissionKind.CHASER,
                between("2022-09-01", "2022-09-30"));
        var claim = invented.unasked(embassy, on("2022-11-01"), new Answer.CapabilityClaim());
        var denial = invented.unasked(embassy, on("2023-02-03"), new Answer.DeniesReceipt());
        PromiseStanding standing = invented.view().promises().standing(promise, day("2023-02-10"))
                .orElseThrow();
        assertThat(standing.steps()).hasSize(8);
        assertThat(standing.steps().get(0)).isEqualTo(new PromiseStep.Promised(promise, on("2022-02-03")));
        assertThat(standing.steps().get(1)).isInstanceOf(PromiseStep.HandedOver.class);
        assertThat(standing.steps().get(2)).isEqualTo(
                new PromiseStep.CameBack(receipt, on("2022-06-05"), new Answer.ReceiptOnly()));
        assertThat(standing.steps().get(3)).isEqualTo(
                new PromiseStep.DuePassed(inquiry, on("2022-06-16"), DeadlineBasis.OURS));
        assertThat(standing.steps().get(4)).isEqualTo(new PromiseStep.Reminded(chaser, inquiry,
                between("2022-09-01", "2022-09-30"), 1));
        assertThat(standing.steps().get(5)).isEqualTo(
                new PromiseStep.CameBack(claim, on("2022-11-01"), new Answer.CapabilityClaim()));
        assertThat(standing.steps().get(6))
                .isEqualTo(new PromiseStep.ReceiptDenied(denial, receipt, on("2023-02-03")));
        assertThat(standing.steps().get(7))
                .isEqualTo(new PromiseStep.StillWaiting(inquiry, on("2023-02-10"), 239));
    }

    private void send(String date) {
        invented.sent(inquiry, embassy, on(date), child);
    }

    private void remind(String date) {
        invented.sent(inquiry, embassy, TransmissionKind.CHASER, on(date));
    }

    private PromiseState state(String date) {
        return state(promise, date);
    }

    private PromiseState state(PromiseId id, String date) {
        return invented.view().promises().standing(id, day(date)).orElseThrow().state();
    }
}
