package org.kintrace.registry.inquiry;

import java.time.LocalDate;

import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.ReplyId;

/** What can be done next in an inquiry; a proposal, never done by itself. */
public sealed interface NextAction {

    record Send() implements NextAction {}

    /** Nothing until that day has passed. */
    record WaitUntil(LocalDate due) implements NextAction {}

    /**
     * @param number which reminder it would be, from 1
     * @param of how many the policy allows before a meeting is asked for
     */
    record Remind(int number, int of) implements NextAction {}

    /** All reminders are used up. */
    record AskForMeeting() implements NextAction {}

    /** Nothing says by when an answer is due. */
    record SetDeadline() implements NextAction {}

    record AskThere(OfficeId office) implements NextAction {}

    /** Already asked where the office sent the asker. */
    record SeeInquiry(InquiryId inquiry) implements NextAction {}

    /** Show the office its own receipt. */
    record ShowReceipt(ReplyId receipt, ReplyId denial) implements NextAction {}

    record AskForTheRest() implements NextAction {}

    /** The office turned the asker away: another body has to be asked. */
    record AskAnotherBody() implements NextAction {}

    /** Look at the answer with the family, and close with a reason or ask on. */
    record Decide() implements NextAction {}

    record Nothing() implements NextAction {}
}
