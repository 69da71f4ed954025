package org.kintrace.registry.inquiry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.inquiry.ReceiptDenials.Denied;

/** Works out where an inquiry stands from what had certainly been sent and said by a day. */
record StandingOnDay(Correspondence correspondence, List<Denied> denials, ChasePolicy policy, LocalDate on) {

    InquiryStanding of(Inquiry inquiry, Optional<Promise> promise) {
        List<Transmission> sent = correspondence.sentIn(inquiry.id()).stream()
                .filter(transmission -> Told.by(transmission.on(), on)).toList();
        List<Reply> replies = correspondence.repliesTo(inquiry.id()).stream()
                .filter(reply -> Told.by(reply.on(), on)).toList();
        Deadlines deadlines = new Deadlines(policy);
        Optional<Deadline> due = deadlines.firstDue(inquiry, sent, promise);
        Optional<Deadline> next = deadlines.nextDue(inquiry, sent, promise);
        int reminders = (int) sent.stream().filter(t -> t.is() == TransmissionKind.CHASER).count();
        Optional<Denied> denied = denied();
        InquiryState told = told(inquiry, sent, replies, denied);
        InquiryState state = withLateness(told, replies, next, due, reminders);
        long late = isOpen(state) ? due.map(this::daysSince).orElse(0L) : 0;
        return new InquiryStanding(inquiry, state, awaited(told), due, late, reminders, sent, replies,
                next(inquiry, state, told, next, reminders, replies, denied));
    }

    private InquiryState told(Inquiry inquiry, List<Transmission> sent, List<Reply> replies,
            Optional<Denied> denied) {
        if (inquiry.closed().map(closed -> !closed.on().isAfter(on)).orElse(false)) {
            return InquiryState.CLOSED;
        }
        InquiryState state = sent.isEmpty() ? InquiryState.DRAFTED : InquiryState.SENT;
        for (Reply reply : replies) {
            state = after(state, reply.answer());
        }
        boolean answeredSince = denied.isPresent() && replies.stream()
                .anyMatch(reply -> reply.answer().answersTheQuestion()
                        && !Told.certainlyBefore(reply.on(), denied.get().denial().on()));
        return denied.isPresent() && !answeredSince ? InquiryState.CONTRADICTED : state;
    }

    /** An answer stays an answer; a receipt does not undo what was said before. */
    private static InquiryState after(InquiryState before, Answer answer) {
        if (before == InquiryState.FULL_REPLY) {
            return before;
        }
        return switch (answer) {
            case Answer.Substantive(var extent) -> extent == Answer.Extent.FULL
                    ? InquiryState.FULL_REPLY
                    : InquiryState.PARTIAL_REPLY;
            case Answer.ReceiptOnly _,Answer.ChaserReceived _ ->
                before == InquiryState.DRAFTED || before == InquiryState.SENT
                        ? InquiryState.RECEIVED
                        : before;
            case Answer.Referral _,Answer.ReferralBack _ -> better(before, InquiryState.REFERRED);
            case Answer.AccessRefused _,Answer.PhysicalBlocking _,Answer.WillNotComment _,Answer.Threat _ ->
                better(before, InquiryState.REFUSED);
            case Answer.Silence _ -> before;
            case Answer.DeniesReceipt _,Answer.UnspecifiedDiscrepancy _,Answer.GeneralDenial _,Answer.CounterClaim _,Answer.AlternativeExplanation _,Answer.CapabilityClaim _,Answer.ContradictoryInstruction _,Answer.ImpossibleInstruction _,Answer.BulkTotals _,Answer.StagedVideo _,Answer.Undertaking _,Answer.ToldNothing _,Answer.ConditionalHelp _ ->
                better(before, InquiryState.HOLDING_REPLY);
        };
    }

    /** What came last, unless part of the question has been answered already. */
    private static InquiryState better(InquiryState before, InquiryState now) {
        return before == InquiryState.PARTIAL_REPLY ? before : now;
    }

    private InquiryState withLateness(InquiryState told, List<Reply> replies, Optional<Deadline> next,
            Optional<Deadline> due, int reminders) {
        boolean waiting = told == InquiryState.SENT || told == InquiryState.RECEIVED
                || told == InquiryState.HOLDING_REPLY;
        if (!waiting) {
            return told;
        }
        boolean silence = replies.stream().anyMatch(reply -> reply.answer() instanceof Answer.Silence);
        boolean allReminded = reminders >= policy.reminders() && next.map(this::isPast).orElse(false);
        if (silence || allReminded) {
            return InquiryState.LONG_OVERDUE;
        }
        return due.map(this::isPast).orElse(false) ? InquiryState.OVERDUE : told;
    }

    /** The latest denial of a receipt in this inquiry, by that day. */
    private Optional<Denied> denied() {
        return denials.stream().filter(denied -> Told.by(denied.denial().on(), on))
                .max(Comparator.comparing(denied -> denied.denial().on(), Correspondence.byTime()));
    }

    private static Awaited awaited(InquiryState told) {
        return switch (told) {
            case DRAFTED -> Awaited.SENDING;
            case SENT -> Awaited.RECEIPT;
            case RECEIVED, HOLDING_REPLY, OVERDUE, LONG_OVERDUE, CONTRADICTED, REFUSED -> Awaited.ANSWER;
            case REFERRED -> Awaited.ANSWER_ELSEWHERE;
            case PARTIAL_REPLY -> Awaited.THE_REST;
            case FULL_REPLY -> Awaited.DECISION;
            case CLOSED -> Awaited.NOTHING;
        };
    }

    private NextAction next(Inquiry inquiry, InquiryState state, InquiryState told, Optional<Deadline> due,
            int reminders, List<Reply> replies, Optional<Denied> denied) {
        return switch (told) {
            case DRAFTED -> new NextAction.Send();
            case CLOSED -> new NextAction.Nothing();
            case FULL_REPLY -> new NextAction.Decide();
            case PARTIAL_REPLY -> new NextAction.AskForTheRest();
            case REFUSED -> new NextAction.AskAnotherBody();
            case CONTRADICTED -> denied.<NextAction>map(
                    found -> new NextAction.ShowReceipt(found.receipt().id(), found.denial().id()))
                    .orElseGet(NextAction.AskAnotherBody::new);
            case REFERRED -> afterReferral(inquiry, replies);
            case SENT, RECEIVED, HOLDING_REPLY, OVERDUE, LONG_OVERDUE -> chase(state, due, reminders);
        };
    }

    private NextAction chase(InquiryState state, Optional<Deadline> due, int reminders) {
        if (due.isEmpty()) {
            return new NextAction.SetDeadline();
        }
        if (!isPast(due.get())) {
            return new NextAction.WaitUntil(due.get().on());
        }
        return state == InquiryState.LONG_OVERDUE || reminders >= policy.reminders()
                ? new NextAction.AskForMeeting()
                : new NextAction.Remind(reminders + 1, policy.reminders());
    }

    private NextAction afterReferral(Inquiry inquiry, List<Reply> replies) {
        Optional<OfficeId> there = replies.reversed().stream().map(Reply::answer).map(StandingOnDay::sendsTo)
                .flatMap(Optional::stream).findFirst();
        Optional<Inquiry> asked = there.flatMap(office -> correspondence.inquiriesTo(office).stream()
                .filter(other -> !other.id().equals(inquiry.id()))
                .filter(other -> correspondence.isSameMatter(other.id(), inquiry.id())
                        || other.cases().stream().anyMatch(inquiry.cases()::contains))
                .findFirst());
        return asked.<NextAction>map(other -> new NextAction.SeeInquiry(other.id()))
                .or(() -> there.map(NextAction.AskThere::new)).orElseGet(NextAction.AskAnotherBody::new);
    }

    private static Optional<OfficeId> sendsTo(Answer answer) {
        return switch (answer) {
            case Answer.Referral(var to) -> Optional.of(to);
            case Answer.ReferralBack(var to) -> Optional.of(to);
            case Answer.ReceiptOnly _,Answer.ChaserReceived _,Answer.DeniesReceipt _,Answer.UnspecifiedDiscrepancy _,Answer.GeneralDenial _,Answer.CounterClaim _,Answer.AlternativeExplanation _,Answer.CapabilityClaim _,Answer.AccessRefused _,Answer.PhysicalBlocking _,Answer.WillNotComment _,Answer.ContradictoryInstruction _,Answer.ImpossibleInstruction _,Answer.Threat _,Answer.Silence _,Answer.BulkTotals _,Answer.StagedVideo _,Answer.Substantive _,Answer.Undertaking _,Answer.ToldNothing _,Answer.ConditionalHelp _ ->
                Optional.empty();
        };
    }

    private static boolean isOpen(InquiryState state) {
        return state != InquiryState.CLOSED && state != InquiryState.FULL_REPLY
                && state != InquiryState.DRAFTED;
    }

    private boolean isPast(Deadline due) {
        return due.on().isBefore(on);
    }

    private long daysSince(Deadline due) {
        return Math.max(0, ChronoUnit.DAYS.between(due.on(), on));
    }
}
