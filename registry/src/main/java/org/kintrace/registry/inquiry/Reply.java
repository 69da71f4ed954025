package org.kintrace.registry.inquiry;

import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.TransmissionId;

/**
 * One thing that came back, or an official statement nobody asked for that bears on a question.
 *
 * @param inquiry what it answers, empty for an unasked statement
 * @param to the very act it answers, when known
 * @param words the literal words, empty only for silence and acts
 */
public record Reply(ReplyId id, Optional<InquiryId> inquiry, Optional<TransmissionId> to, OfficeId from,
        Optional<OfficialId> official, UncertainDate on, Answer answer, Optional<String> words,
        Optional<SourceId> source, Optional<Grade> grade) {}
