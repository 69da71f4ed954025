package org.kintrace.registry.inquiry;

import java.util.List;
import java.util.Optional;

/**
 * Where one inquiry stands on a day.
 *
 * @param waitedFor what it is waiting for
 * @param due when the answer was or is due, and on what ground
 * @param daysOverdue whole days since then, 0 when not overdue
 * @param reminders reminders sent by that day
 * @param sent what was sent or handed over by that day, in order of time
 * @param replies what came back by that day, in order of time
 */
public record InquiryStanding(Inquiry inquiry, InquiryState state, Awaited waitedFor, Optional<Deadline> due,
        long daysOverdue, int reminders, List<Transmission> sent, List<Reply> replies, NextAction next) {

    public InquiryStanding {
        sent = List.copyOf(sent);
        replies = List.copyOf(replies);
        if (daysOverdue < 0) {
            throw new IllegalArgumentException("days overdue are 0 or more, not " + daysOverdue);
        }
    }

    public boolean isOverdue() {
        return daysOverdue > 0;
    }

    /** Whether nothing more has to be done: closed by a person, or answered in full. */
    public boolean isSettled() {
        return state == InquiryState.CLOSED || state == InquiryState.FULL_REPLY;
    }

    /** The last thing that came back. */
    public Optional<Reply> lastReply() {
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies.getLast());
    }
}
