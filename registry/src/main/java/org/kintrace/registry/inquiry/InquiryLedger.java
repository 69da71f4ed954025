package org.kintrace.registry.inquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.PromiseId;

/** Every inquiry with where it stands on a day, what is waited for, and what to do next. */
public final class InquiryLedger {

    private final Correspondence correspondence;
    private final Map<PromiseId, Promise> promises = new HashMap<>();
    private final Map<InquiryId, List<ReceiptDenials.Denied>> denied;
    private final ChasePolicy policy;

    public InquiryLedger(Correspondence correspondence, Offices offices, Collection<Promise> promises,
            ChasePolicy policy) {
        this.correspondence = correspondence;
        this.policy = policy;
        promises.forEach(promise -> this.promises.put(promise.id(), promise));
        denied = new ReceiptDenials(correspondence, offices).byInquiry();
    }

    /** All inquiries, in the order of ids. */
    public List<InquiryStanding> list(LocalDate on) {
        return correspondence.inquiries().stream().map(inquiry -> standing(inquiry, on)).toList();
    }

    /** Those whose answer is late, in the order of ids. Closed and fully answered ones are never late. */
    public List<InquiryStanding> overdue(LocalDate on) {
        return list(on).stream().filter(InquiryStanding::isOverdue).toList();
    }

    public Optional<InquiryStanding> standing(InquiryId id, LocalDate on) {
        return correspondence.inquiry(id).map(inquiry -> standing(inquiry, on));
    }

    private InquiryStanding standing(Inquiry inquiry, LocalDate on) {
        return new StandingOnDay(correspondence, denied.getOrDefault(inquiry.id(), List.of()), policy, on)
                .of(inquiry, inquiry.holdsTo().flatMap(id -> Optional.ofNullable(promises.get(id))));
    }
}
