package org.kintrace.registry.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.logic.Truth;
import org.kintrace.registry.id.OfficeId;

/** Whether anything can be had at an office, by what it said. */
final class Doors {

    /** A closed door and the replies that shut it, in order of time. */
    record Closed(ClosedDoor how, List<Reply> closing) {}

    private Doors() {}

    /** @param said what the office said, in order of time */
    static Optional<Closed> closed(Offices offices, OfficeId office, List<Reply> said) {
        if (offices.office(office).isEmpty()) {
            return Optional.of(new Closed(ClosedDoor.NOT_ON_RECORD, List.of()));
        }
        List<Reply> closing = new ArrayList<>(said);
        closing.removeIf(reply -> how(reply.answer()).isEmpty());
        if (closing.isEmpty() || said.stream().anyMatch(reply -> leadsOn(reply, closing.getLast()))) {
            return Optional.empty();
        }
        return how(closing.getFirst().answer()).map(how -> new Closed(how, closing));
    }

    private static Optional<ClosedDoor> how(Answer answer) {
        return switch (answer) {
            case Answer.AccessRefused _ -> Optional.of(ClosedDoor.ACCESS_REFUSED);
            case Answer.PhysicalBlocking _ -> Optional.of(ClosedDoor.BLOCKED);
            case Answer.ImpossibleInstruction _ -> Optional.of(ClosedDoor.IMPOSSIBLE_INSTRUCTION);
            case Answer.Silence _ -> Optional.of(ClosedDoor.SILENCE);
            case Answer.ReceiptOnly _,Answer.ChaserReceived _,Answer.DeniesReceipt _,Answer.UnspecifiedDiscrepancy _,Answer.Referral _,Answer.ReferralBack _,Answer.GeneralDenial _,Answer.CounterClaim _,Answer.AlternativeExplanation _,Answer.CapabilityClaim _,Answer.WillNotComment _,Answer.ContradictoryInstruction _,Answer.Threat _,Answer.BulkTotals _,Answer.StagedVideo _,Answer.Substantive _,Answer.Undertaking _,Answer.ToldNothing _,Answer.ConditionalHelp _ ->
                Optional.empty();
        };
    }

    /** Whether there is more to be had there: an answer or an undertaking ever, a receipt unless before the last no. */
    private static boolean leadsOn(Reply reply, Reply lastNo) {
        return switch (reply.answer()) {
            case Answer.Substantive _,Answer.Undertaking _,Answer.Referral _,Answer.ReferralBack _ -> true;
            case Answer.ReceiptOnly _,Answer.ChaserReceived _,Answer.UnspecifiedDiscrepancy _ ->
                reply.on().isBefore(lastNo.on()) != Truth.YES;
            case Answer.DeniesReceipt _,Answer.GeneralDenial _,Answer.CounterClaim _,Answer.AlternativeExplanation _,Answer.CapabilityClaim _,Answer.AccessRefused _,Answer.PhysicalBlocking _,Answer.WillNotComment _,Answer.ContradictoryInstruction _,Answer.ImpossibleInstruction _,Answer.Threat _,Answer.Silence _,Answer.BulkTotals _,Answer.StagedVideo _,Answer.ToldNothing _,Answer.ConditionalHelp _ ->
                false;
        };
    }
}
