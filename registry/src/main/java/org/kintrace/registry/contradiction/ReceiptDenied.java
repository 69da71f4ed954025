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
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.Correspondence;
import org.kintrace.registry.inquiry.ReceiptDenials;
import org.kintrace.registry.inquiry.Reply;

/** "No names were ever given to us", after the same institution confirmed that they had arrived. */
final class ReceiptDenied implements ContradictionRule {

    /** What makes a denial heard twice one denial. */
    private record Utterance(OfficeId from, Optional<OfficialId> by, UncertainDate on,
            Optional<InquiryId> about, Optional<SourceId> source) {}

    @Override
    public String key() {
        return "receipt-denied";
    }

    @Override
    public Reads reads() {
        return Reads.LEDGER;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        ReceiptDenials denials = new ReceiptDenials(view.correspondence(), view.offices());
        List<Contradiction> found = new ArrayList<>();
        Set<Utterance> said = new HashSet<>();
        view.correspondence().replies().stream()
                .filter(reply -> reply.answer() instanceof Answer.DeniesReceipt)
                .filter(denial -> PossibleDays.of(denial.on()).certainlyBy(on))
                .sorted(Comparator.comparing(denial -> denial.id().value()))
                .filter(denial -> said.add(utterance(view, denial))).forEach(denial -> {
                    List<Reply> receipts = denials.contradictedBy(denial);
                    if (!receipts.isEmpty()) {
                        found.add(contradiction(view.correspondence(), denial, receipts));
                    }
                });
        return InOrder.of(found);
    }

    private Contradiction contradiction(Correspondence correspondence, Reply denial, List<Reply> receipts) {
        Reply first = receipts.getFirst();
        Set<InquiryId> inquiries = new HashSet<>();
        receipts.forEach(receipt -> correspondence.inquiryOf(receipt).ifPresent(inquiries::add));
        return new Contradiction(key(), Families.of(correspondence, inquiries),
                InOrder.ids(List.of(denial.id())), InOrder.ids(receipts.stream().map(Reply::id).toList()),
                new ContradictionReason.ReceiptThenDenied(first.from(), denial.from(),
                        correspondence.inquiryOf(first).orElseThrow(), first.on(), denial.on()));
    }

    private static Utterance utterance(RegistryView view, Reply denial) {
        return new Utterance(denial.from(), denial.official(), denial.on(),
                view.correspondence().inquiryOf(denial), denial.source().map(view.sources()::original));
    }
}
