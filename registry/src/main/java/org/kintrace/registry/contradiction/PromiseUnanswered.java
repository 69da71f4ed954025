package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.ChasePolicy;
import org.kintrace.registry.inquiry.Correspondence;
import org.kintrace.registry.inquiry.Deadline;
import org.kintrace.registry.inquiry.Deadlines;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;
import org.kintrace.registry.inquiry.TransmissionKind;

/** "Give me the names": they were given, the day passed, and no answer came. */
final class PromiseUnanswered implements ContradictionRule {

    private final Deadlines deadlines = new Deadlines(ChasePolicy.OF_THE_COMMITTEE);

    @Override
    public String key() {
        return "promise-unanswered";
    }

    @Override
    public Reads reads() {
        return Reads.LEDGER;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        List<Contradiction> found = new ArrayList<>();
        for (Promise promise : view.ledger().promises()) {
            for (Inquiry inquiry : view.correspondence().holdingTo(promise.id())) {
                unanswered(view, promise, inquiry, on).ifPresent(found::add);
            }
        }
        return InOrder.of(found);
    }

    private Optional<Contradiction> unanswered(RegistryView view, Promise promise, Inquiry inquiry,
            LocalDate on) {
        Correspondence correspondence = view.correspondence();
        List<Transmission> sent = correspondence.sentIn(inquiry.id()).stream()
                .filter(t -> PossibleDays.of(t.on()).certainlyBy(on)).toList();
        List<Transmission> asPromised = sent.stream().filter(t -> meetsCondition(view, promise, t)).toList();
        Optional<Deadline> due = deadlines.firstDue(inquiry, asPromised, Optional.of(promise));
        if (asPromised.isEmpty() || due.isEmpty() || !due.get().on().isBefore(on) || isClosed(inquiry, on)
                || isAnswered(view, promise, inquiry, on)) {
            return Optional.empty();
        }
        int reminders = (int) sent.stream().filter(t -> t.is() == TransmissionKind.CHASER).count();
        int others = (int) correspondence.repliesTo(inquiry.id()).stream()
                .filter(reply -> PossibleDays.of(reply.on()).certainlyBy(on)).count();
        List<RecordId> other = new ArrayList<>(List.of(inquiry.id()));
        asPromised.forEach(t -> other.add(t.id()));
        return Optional.of(new Contradiction(key(), Families.of(correspondence, List.of(inquiry.id())),
                List.of(promise.id()), InOrder.ids(other),
                new ContradictionReason.PromisedAndUnanswered(promise.id(), inquiry.id(), due.get(),
                        ChronoUnit.DAYS.between(due.get().on(), on), reminders, others)));
    }

    /** Something was put to the institution that promised, and certainly not before it promised. */
    private static boolean meetsCondition(RegistryView view, Promise promise, Transmission transmission) {
        boolean more = transmission.is() != TransmissionKind.CHASER || !transmission.names().isEmpty()
                || !transmission.papers().isEmpty();
        return more && view.offices().isSameInstitution(promise.office(), transmission.to()) && !PossibleDays
                .of(transmission.on()).certainlyBefore(PossibleDays.of(promise.madeOn()));
    }

    private static boolean isClosed(Inquiry inquiry, LocalDate on) {
        return inquiry.closed().map(closed -> !closed.on().isAfter(on)).orElse(false);
    }

    /** Whether a real answer may have come by that day, in this inquiry or where the same matter was put. */
    private static boolean isAnswered(RegistryView view, Promise promise, Inquiry inquiry, LocalDate on) {
        InquiryId matter = view.correspondence().matterOf(inquiry.id());
        return view.correspondence().inMatter(matter).stream()
                .flatMap(same -> view.correspondence().repliesTo(same).stream()
                        .filter(reply -> same.equals(inquiry.id())
                                || view.offices().isSameInstitution(promise.office(), reply.from())))
                .anyMatch(reply -> mayAnswerBy(reply, on));
    }

    private static boolean mayAnswerBy(Reply reply, LocalDate on) {
        return reply.answer().answersTheQuestion()
                && PossibleDays.of(reply.on()).first() <= on.toEpochDay();
    }
}
