package org.kintrace.registry.contradiction;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.inquiry.Correspondence;
import org.kintrace.registry.inquiry.Reply;

/** Which family something in the ledger concerns. */
final class Families {

    private Families() {}

    /** The one family all these inquiries are made for; empty when there are several or none. */
    static Optional<CaseId> of(Correspondence correspondence, Collection<InquiryId> inquiries) {
        Set<CaseId> families = new HashSet<>();
        for (InquiryId id : inquiries) {
            correspondence.inquiry(id).ifPresent(inquiry -> families.addAll(inquiry.cases()));
        }
        return families.size() == 1 ? Optional.of(families.iterator().next()) : Optional.empty();
    }

    /** The one family all these replies that answer an inquiry answer. */
    static Optional<CaseId> ofReplies(Correspondence correspondence, Collection<ReplyId> replies) {
        Set<InquiryId> inquiries = new HashSet<>();
        for (ReplyId id : replies) {
            Optional<Reply> reply = correspondence.reply(id);
            reply.flatMap(correspondence::inquiryOf).ifPresent(inquiries::add);
        }
        return of(correspondence, inquiries);
    }
}
