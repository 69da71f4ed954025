package org.kintrace.registry.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;

/** Denials of receipt held against receipts the same institution had confirmed before. */
public final class ReceiptDenials {

    private final Correspondence correspondence;
    private final Offices offices;
    private final Map<OfficeId, List<Reply>> receipts = new HashMap<>();

    /** A denial, and one receipt it certainly goes against. */
    public record Denied(Reply denial, Reply receipt) {}

    public ReceiptDenials(Correspondence correspondence, Offices offices) {
        this.correspondence = correspondence;
        this.offices = offices;
        correspondence.replies().stream().filter(reply -> reply.answer().acknowledgesReceipt())
                .filter(reply -> correspondence.inquiryOf(reply).isPresent()).forEach(reply -> receipts
                        .computeIfAbsent(reply.from(), _ -> new ArrayList<>()).add(reply));
    }

    /** Every contradicted receipt with its denial, by the inquiry it was the receipt of, denials in order of time. */
    public Map<InquiryId, List<Denied>> byInquiry() {
        Map<InquiryId, List<Denied>> found = new HashMap<>();
        for (Reply denial : correspondence.replies()) {
            for (Reply receipt : contradictedBy(denial)) {
                correspondence.inquiryOf(receipt).ifPresent(inquiry -> found
                        .computeIfAbsent(inquiry, _ -> new ArrayList<>()).add(new Denied(denial, receipt)));
            }
        }
        return found;
    }

    /** The receipts a denial certainly contradicts, in order of time; none for anything that is no denial of receipt. */
    public List<Reply> contradictedBy(Reply denial) {
        if (!(denial.answer() instanceof Answer.DeniesReceipt)) {
            return List.of();
        }
        return speaksFor(denial).stream().flatMap(office -> receipts.getOrDefault(office, List.of()).stream())
                .filter(receipt -> Told.certainlyBefore(receipt.on(), denial.on()))
                .filter(receipt -> covers(denial, receipt))
                .sorted(Comparator.comparing(Reply::on, Correspondence.byTime())
                        .thenComparing(receipt -> receipt.id().value()))
                .toList();
    }

    /** The offices whose receipts bind the one who denies: the same institution, or one its speaker holds. */
    private Set<OfficeId> speaksFor(Reply denial) {
        List<OfficeId> own = new ArrayList<>(List.of(denial.from()));
        denial.official().ifPresent(official -> own.addAll(offices.heldBy(official, denial.on())));
        Set<OfficeId> all = new HashSet<>();
        own.forEach(office -> all.addAll(offices.sameInstitution(office)));
        return all;
    }

    /** Whether what was received is among what the denial says was never received. */
    private boolean covers(Reply denial, Reply receipt) {
        if (denial.to().isPresent()) {
            List<Transmission> received = mayBeOf(receipt);
            return received.size() == 1 && received.getFirst().id().equals(denial.to().get());
        }
        Optional<InquiryId> denied = correspondence.inquiryOf(denial);
        if (denied.isPresent()) {
            return correspondence.isSameMatter(denied.get(),
                    correspondence.inquiryOf(receipt).orElse(denied.get()));
        }
        // Said without being asked, it denies everything handed over: names or papers, not a mere reminder.
        return mayBeOf(receipt).stream().anyMatch(t -> !t.names().isEmpty() || !t.papers().isEmpty());
    }

    /** What a receipt can be the receipt of: the act it names, else everything sent before it. */
    private List<Transmission> mayBeOf(Reply receipt) {
        List<Transmission> sent = correspondence.inquiryOf(receipt).map(correspondence::sentIn)
                .orElse(List.of());
        if (receipt.to().isPresent()) {
            return sent.stream().filter(t -> t.id().equals(receipt.to().get())).toList();
        }
        boolean onlyReminders = receipt.answer() instanceof Answer.ChaserReceived;
        return sent.stream().filter(t -> !onlyReminders || t.is() == TransmissionKind.CHASER)
                .filter(t -> !Told.certainlyBefore(receipt.on(), t.on())).toList();
    }
}
