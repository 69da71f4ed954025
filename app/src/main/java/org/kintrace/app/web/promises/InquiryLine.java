package org.kintrace.app.web.promises;

/**
 * An inquiry in a list.
 *
 * @param daysOverdue 0 when not overdue
 * @param due the day an answer is or was due, or empty
 * @param waitedFor what it waits for, in words
 * @param next what can be done next; a proposal
 */
public record InquiryLine(String id, String question, String office, String state, long daysOverdue,
        String due,
        String waitedFor, String next) {}
