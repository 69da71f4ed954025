package org.kintrace.app.work.entry;

import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.id.InquiryId;

/**
 * What lies before somebody who fills in a form.
 *
 * @param family the file it is filled in for
 * @param today when it is put on record
 */
record Desk(Fields fields, Entered entered, Optional<CaseRecords> family, UncertainDate today,
        Inquiries inquiries) {

    /** Inquiries on record, for those that are to be closed. */
    @FunctionalInterface
    interface Inquiries {

        Optional<Inquiry> find(InquiryId id);
    }
}
