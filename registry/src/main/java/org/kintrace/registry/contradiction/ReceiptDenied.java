package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.Correspondence;
import org.kintrace.registry.inquiry.Office;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;
import org.kintrace.registry.inquiry.TransmissionKind;

/** "No names were ever given to us", after the same institution confirmed that they had arrived. */
final class ReceiptDenied implements ContradictionRule {

    private record Utterance(OfficeId from, Optional<OfficialId> by, UncertainDate on,
            Optional<InquiryId> about, Optional<SourceId> source) {}

    @Override
    public String key() {
        return "receipt-denied";
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        List<Reply> receipts = view.correspondence().replies().stream()
                .filter(reply -> reply.answer().acknowledgesReceipt()).toList();
        List<Contradiction> found = new ArrayList<>();
        Set<Utterance> said = new HashSet<>();
        view.correspondence().replies().stream()
                .filter(reply -> reply.answer() instanceof Answer.DeniesReceipt)
                .filter(denial -> PossibleDays.of(denial.on()).certainlyBy(on))
                .sorted(Comparator.comparing(denial -> denial.id().value()))
                .filter(denial -> said.add(utterance(view, denial)))
                .forEach(denial -> against(view, denial, receipts).ifPresent(found::add));
        return InOrder.of(found);
    }

    private Optional<Contradiction> against(RegistryView view, Reply denial, List<Reply> all) {
        Correspondence correspondence = view.correspondence();
        Set<OfficeId> offices = speaksFor(view, denial);
        List<Reply> receipts = all.stream().filter(reply -> offices.contains(reply.from()))
                .filter(reply -> PossibleDays.of(reply.on()).certainlyBefore(PossibleDays.of(denial.on())))
                .filter(reply -> covers(correspondence, denial, reply)).toList();
        if (receipts.isEmpty()) {
            return Optional.empty();
        }
        Reply first = receipts.getFirst();
        Set<InquiryId> inquiries = new HashSet<>();
        receipts.forEach(receipt -> correspondence.inquiryOf(receipt).ifPresent(inquiries::add));
        return Optional.of(new Contradiction(key(), Families.of(correspondence, inquiries),
                InOrder.ids(List.of(denial.id())), InOrder.ids(receipts.stream().map(Reply::id).toList()),
                new ContradictionReason.ReceiptThenDenied(first.from(), denial.from(),
                        correspondence.inquiryOf(first).orElseThrow(), first.on(), denial.on())));
    }

    /** The offices whose receipts bind the one who denies: the same institution, or one its speaker holds. */
    private static Set<OfficeId> speaksFor(RegistryView view, Reply denial) {
        List<OfficeId> own = new ArrayList<>(List.of(denial.from()));
        denial.official().ifPresent(official -> own.addAll(view.offices().heldBy(official, denial.on())));
        Set<OfficeId> all = new HashSet<>(own);
        for (Office office : view.ledger().offices()) {
            if (own.stream().anyMatch(mine -> view.offices().isSameInstitution(mine, office.id()))) {
                all.add(office.id());
            }
        }
        return all;
    }

    /** Whether what was received is among what the denial says was never received. */
    private static boolean covers(Correspondence correspondence, Reply denial, Reply receipt) {
        Optional<InquiryId> asked = correspondence.inquiryOf(receipt);
        if (asked.isEmpty()) {
            return false;
        }
        if (denial.to().isPresent()) {
            List<Transmission> received = mayBeOf(correspondence, receipt);
            return received.size() == 1 && received.getFirst().id().equals(denial.to().get());
        }
        Optional<InquiryId> denied = correspondence.inquiryOf(denial);
        if (denied.isPresent()) {
            return correspondence.isSameMatter(denied.get(), asked.get());
        }
        // Said without being asked, it denies everything handed over: names or papers, not a mere reminder.
        return mayBeOf(correspondence, receipt).stream()
                .anyMatch(t -> !t.names().isEmpty() || !t.papers().isEmpty());
    }

    /** What a receipt can be the receipt of: the act it names, else everything sent before it. */
    private static List<Transmission> mayBeOf(Correspondence correspondence, Reply receipt) {
        List<Transmission> sent = correspondence.sentIn(correspondence.inquiryOf(receipt).orElseThrow());
        if (receipt.to().isPresent()) {
            return sent.stream().filter(t -> t.id().equals(receipt.to().get())).toList();
        }
        return sent.stream().filter(t -> !(receipt.answer() instanceof Answer.ChaserReceived)
                || t.is() == TransmissionKind.CHASER)
                .filter(t -> !PossibleDays.of(receipt.on()).certainlyBefore(PossibleDays.of(t.on())))
                .toList();
    }

    private static Utterance utterance(RegistryView view, Reply denial) {
        return new Utterance(denial.from(), denial.official(), denial.on(),
                view.correspondence().inquiryOf(denial), denial.source().map(view.sources()::original));
    }
}
