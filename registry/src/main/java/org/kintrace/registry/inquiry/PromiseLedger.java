package org.kintrace.registry.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PromiseId;

/** Every promise with what became of it by a day. The duty is the office's: it outlives whoever made the promise. */
public final class PromiseLedger {

    private final Map<PromiseId, Promise> promises = new HashMap<>();
    private final Map<PromiseId, List<Promise>> renewals = new HashMap<>();
    private final Correspondence correspondence;
    private final Offices offices;
    private final ChasePolicy policy;
    private final InquiryLedger inquiries;
    private final Map<InquiryId, List<ReceiptDenials.Denied>> denied;

    public PromiseLedger(Correspondence correspondence, Offices offices, Collection<Promise> promises,
            ChasePolicy policy) {
        this.correspondence = correspondence;
        this.offices = offices;
        this.policy = policy;
        for (Promise promise : promises) {
            this.promises.put(promise.id(), promise);
            promise.renews()
                    .ifPresent(old -> renewals.computeIfAbsent(old, _ -> new ArrayList<>()).add(promise));
        }
        inquiries = new InquiryLedger(correspondence, offices, promises, policy);
        denied = new ReceiptDenials(correspondence, offices).byInquiry();
    }

    /** All promises made by that day, in the order of ids. */
    public List<PromiseStanding> list(LocalDate on) {
        return promises.values().stream().sorted(Comparator.comparing(promise -> promise.id().value()))
                .filter(promise -> Told.by(promise.madeOn(), on)).map(promise -> standing(promise, on))
                .toList();
    }

    public Optional<PromiseStanding> standing(PromiseId id, LocalDate on) {
        return Optional.ofNullable(promises.get(id)).map(promise -> standing(promise, on));
    }

    private PromiseStanding standing(Promise promise, LocalDate on) {
        List<InquiryStanding> held = correspondence.holdingTo(promise.id()).stream()
                .flatMap(inquiry -> inquiries.standing(inquiry.id(), on).stream()).toList();
        Optional<Deadline> due = held.stream().map(InquiryStanding::due).flatMap(Optional::stream)
                .min(Comparator.comparing(Deadline::on)).or(promise::due);
        boolean left = promise.official().map(official -> hasLeft(promise, official, on)).orElse(false);
        List<OfficialId> holders = offices.holdersOf(promise.office(), on);
        return new PromiseStanding(promise, state(promise, held, left && !holders.isEmpty(), on), due,
                held.stream().map(standing -> standing.inquiry().id()).toList(), left, holders,
                steps(promise, held, on));
    }

    private PromiseState state(Promise promise, List<InquiryStanding> held, boolean succeeded, LocalDate on) {
        List<InquiryStanding> met = held.stream().filter(standing -> standing.sent().stream()
                .anyMatch(sent -> meetsCondition(promise, sent))).toList();
        if (met.isEmpty()) {
            boolean late = promise.due().map(due -> due.on().isBefore(on)).orElse(false);
            return late
                    ? PromiseState.LAPSED
                    : succeeded
                            ? PromiseState.TAKEN_OVER_BY_SUCCESSOR
                            : PromiseState.OPEN;
        }
        if (met.stream().allMatch(standing -> has(standing, Answer.Extent.FULL))) {
            return PromiseState.KEPT;
        }
        if (met.stream().anyMatch(standing -> standing.state() == InquiryState.CONTRADICTED)) {
            return PromiseState.BROKEN_BY_CONTRADICTION;
        }
        if (met.stream().anyMatch(standing -> standing.replies().stream()
                .anyMatch(reply -> reply.answer().answersTheQuestion()))) {
            return PromiseState.PARTLY_KEPT;
        }
        if (met.stream().anyMatch(this::isSilent)) {
            return PromiseState.BROKEN_BY_SILENCE;
        }
        if (succeeded) {
            return PromiseState.TAKEN_OVER_BY_SUCCESSOR;
        }
        return met.stream().anyMatch(standing -> standing.reminders() > 0)
                ? PromiseState.REMINDED
                : PromiseState.CONDITION_MET;
    }

    private boolean isSilent(InquiryStanding standing) {
        return standing.state() == InquiryState.LONG_OVERDUE
                || standing.isOverdue() && standing.reminders() >= policy.reminders();
    }

    private static boolean has(InquiryStanding standing, Answer.Extent extent) {
        return standing.replies().stream()
                .anyMatch(reply -> reply.answer() instanceof Answer.Substantive(var told) && told == extent);
    }

    private boolean meetsCondition(Promise promise, Transmission sent) {
        return Deadlines.puts(sent) && offices.isSameInstitution(promise.office(), sent.to())
                && !Told.certainlyBefore(sent.on(), promise.madeOn());
    }

    private boolean hasLeft(Promise promise, OfficialId official, LocalDate on) {
        return offices.official(official).map(Official::terms).orElse(List.of()).stream()
                .filter(term -> term.office().equals(promise.office()))
                .allMatch(term -> term.until().map(until -> Told.by(until, on.minusDays(1))).orElse(false))
                && offices.official(official).isPresent();
    }

    private List<PromiseStep> steps(Promise promise, List<InquiryStanding> held, LocalDate on) {
        List<PromiseStep> steps = new ArrayList<>();
        steps.add(new PromiseStep.Promised(promise.id(), promise.madeOn()));
        renewals.getOrDefault(promise.id(), List.of()).forEach(
                again -> steps.add(new PromiseStep.PromisedAgain(again.id(), again.madeOn())));
        holders(promise, steps);
        held.forEach(standing -> steps(standing, on, steps));
        correspondence.unasked().stream()
                .filter(reply -> offices.isSameInstitution(promise.office(), reply.from())
                        || promise.official().isPresent() && promise.official().equals(reply.official()))
                .filter(reply -> !Told.certainlyBefore(reply.on(), promise.madeOn()))
                .filter(reply -> !deniesReceiptOf(held, reply))
                .forEach(reply -> steps
                        .add(new PromiseStep.CameBack(reply.id(), reply.on(), reply.answer())));
        steps.removeIf(step -> !Told.by(step.on(), on));
        steps.sort(Comparator.comparing(PromiseStep::on, Correspondence.byTime()));
        held.stream().filter(InquiryStanding::isOverdue).forEach(standing -> steps.add(
                new PromiseStep.StillWaiting(standing.inquiry().id(), UncertainDate.on(on),
                        standing.daysOverdue())));
        return steps;
    }

    private boolean deniesReceiptOf(List<InquiryStanding> held, Reply reply) {
        return held.stream().flatMap(standing -> deniedIn(standing).stream())
                .anyMatch(found -> found.denial().equals(reply));
    }

    private List<ReceiptDenials.Denied> deniedIn(InquiryStanding standing) {
        return denied.getOrDefault(standing.inquiry().id(), List.of());
    }

    private void holders(Promise promise, List<PromiseStep> steps) {
        for (Official official : offices.officials()) {
            for (Term term : official.terms()) {
                if (term.office().equals(promise.office())) {
                    term.from().filter(from -> Told.certainlyBefore(promise.madeOn(), from))
                            .ifPresent(from -> steps.add(new PromiseStep.HolderCame(official.id(), from)));
                    term.until().filter(until -> Told.certainlyBefore(promise.madeOn(), until))
                            .ifPresent(until -> steps.add(new PromiseStep.HolderLeft(official.id(), until)));
                }
            }
        }
    }

    private void steps(InquiryStanding standing, LocalDate on, List<PromiseStep> steps) {
        InquiryId inquiry = standing.inquiry().id();
        int reminders = 0;
        for (Transmission sent : standing.sent()) {
            if (sent.is() == TransmissionKind.CHASER) {
                reminders++;
                steps.add(new PromiseStep.Reminded(sent.id(), inquiry, sent.on(), reminders));
            } else {
                steps.add(new PromiseStep.HandedOver(sent.id(), inquiry, sent.on(), sent.names().size(),
                        sent.papers().size()));
            }
        }
        Set<Reply> denials = new HashSet<>();
        for (ReceiptDenials.Denied found : deniedIn(standing)) {
            if (denials.add(found.denial())) {
                steps.add(new PromiseStep.ReceiptDenied(found.denial().id(), found.receipt().id(),
                        found.denial().on()));
            }
        }
        standing.replies().stream().filter(reply -> !denials.contains(reply)).forEach(
                reply -> steps.add(new PromiseStep.CameBack(reply.id(), reply.on(), reply.answer())));
        standing.due().filter(due -> standing.isOverdue() && due.on().isBefore(on))
                .ifPresent(due -> steps.add(new PromiseStep.DuePassed(inquiry,
                        UncertainDate.on(due.on()), due.basis())));
        standing.inquiry().closed().ifPresent(closed -> steps
                .add(new PromiseStep.Closed(inquiry, UncertainDate.on(closed.on()), closed.why())));
    }
}
