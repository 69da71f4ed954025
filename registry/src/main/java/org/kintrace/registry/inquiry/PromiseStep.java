package org.kintrace.registry.inquiry;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.TransmissionId;

/** One step of a promise, from its words to today. */
public sealed interface PromiseStep {

    /** When it was, as precisely as anybody knows. */
    UncertainDate on();

    record Promised(PromiseId promise, UncertainDate on) implements PromiseStep {}

    /** The same promise, made again. */
    record PromisedAgain(PromiseId promise, UncertainDate on) implements PromiseStep {}

    /** Somebody else came into the office that owes it. */
    record HolderCame(OfficialId official, UncertainDate on) implements PromiseStep {}

    record HolderLeft(OfficialId official, UncertainDate on) implements PromiseStep {}

    /**
     * @param names how many names were handed over
     * @param papers how many papers were attached
     */
    record HandedOver(TransmissionId transmission, InquiryId inquiry, UncertainDate on, int names,
            int papers) implements PromiseStep {}

    /** @param number which reminder, from 1, in its inquiry */
    record Reminded(TransmissionId transmission, InquiryId inquiry, UncertainDate on,
            int number) implements PromiseStep {}

    /** Something came back, or was said without being asked. */
    record CameBack(ReplyId reply, UncertainDate on, Answer answer) implements PromiseStep {}

    /** The office denied having received what it had confirmed. */
    record ReceiptDenied(ReplyId denial, ReplyId receipt, UncertainDate on) implements PromiseStep {}

    /** The day on which an answer was due passed without one. */
    record DuePassed(InquiryId inquiry, UncertainDate on, DeadlineBasis basis) implements PromiseStep {}

    record Closed(InquiryId inquiry, UncertainDate on, String why) implements PromiseStep {}

    /** @param days whole days since the answer was due */
    record StillWaiting(InquiryId inquiry, UncertainDate on, long days) implements PromiseStep {}
}
