package org.kintrace.app.work.memory;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.TransmissionId;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Reply;

/** Which families have to be read again after a change: those changed, and those a changed part of the ledger concerns. */
record Concerned(LedgerNow now, FamilyHeads heads) {

    Set<CaseId> by(Touched touched) {
        Set<CaseId> families = new LinkedHashSet<>(touched.families().keySet());
        for (String id : touched.ledger()) {
            inquiriesOf(id).forEach(inquiry -> now.concernedBy(inquiry)
                    .forEach(concerned -> familyOf(concerned).ifPresent(families::add)));
        }
        now.decisions().stream().filter(decision -> touched.ledger().contains(decision.id().value()))
                .forEach(decision -> {
                    heads.caseOf(decision.one()).ifPresent(families::add);
                    heads.caseOf(decision.other()).ifPresent(families::add);
                });
        return families;
    }

    private Set<InquiryId> inquiriesOf(String id) {
        Set<InquiryId> found = new LinkedHashSet<>();
        now.correspondence().inquiry(new InquiryId(id)).map(Inquiry::id).ifPresent(found::add);
        now.correspondence().transmission(new TransmissionId(id))
                .ifPresent(sent -> found.add(sent.inquiry()));
        Optional<Reply> reply = now.correspondence().reply(new ReplyId(id));
        reply.flatMap(now.correspondence()::inquiryOf).ifPresent(found::add);
        now.correspondence().holdingTo(new PromiseId(id)).forEach(inquiry -> found.add(inquiry.id()));
        return found;
    }

    private Optional<CaseId> familyOf(RecordId id) {
        return id instanceof CaseId family
                ? Optional.of(family)
                : id instanceof PersonId person ? heads.caseOf(person) : Optional.empty();
    }
}
