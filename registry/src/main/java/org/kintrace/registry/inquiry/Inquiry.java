package org.kintrace.registry.inquiry;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;

/**
 * A question put to an office.
 *
 * @param cases the families it is asked for
 * @param about the persons it asks about
 * @param holdsTo the promise it holds the office to
 * @param sameAs another inquiry about the same matter, put to another office
 */
public record Inquiry(InquiryId id, OfficeId to, String question, List<CaseId> cases, List<PersonId> about,
        Optional<PromiseId> holdsTo, Optional<Deadline> due, Optional<InquiryId> sameAs,
        Optional<Closure> closed) {

    public Inquiry {
        cases = List.copyOf(cases);
        about = List.copyOf(about);
    }
}
