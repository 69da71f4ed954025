package org.kintrace.registry.inquiry;

import java.util.List;
import java.util.Optional;

import org.kintrace.facts.id.EvidenceId;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.TransmissionId;

/**
 * One act of sending or handing over: exactly what went to whom on which day.
 *
 * @param channel e-mail, post, by hand, in words
 * @param names whose names were in it
 * @param papers whose papers were attached
 * @param copy the stored copy of what was sent
 */
public record Transmission(TransmissionId id, InquiryId inquiry, TransmissionKind is, OfficeId to,
        UncertainDate on,
        String channel, List<PersonId> names, List<PaperId> papers, Optional<EvidenceId> copy) {

    public Transmission {
        names = List.copyOf(names);
        papers = List.copyOf(papers);
    }
}
