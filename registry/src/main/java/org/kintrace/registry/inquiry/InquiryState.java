package org.kintrace.registry.inquiry;

/**
 * Where an inquiry stands, as the record shows it on a day.
 *
 * <p>States that nothing on record can show yet (consent checked, released, delivery failed, withdrawn) come with the
 * records that show them.
 */
public enum InquiryState {
    /** Written, not sent. */
    DRAFTED,
    /** Sent; nothing came back. */
    SENT,
    /** The office confirmed that it arrived, nothing else. */
    RECEIVED,
    /** Something came back that is no answer: a denial of the policy, an explanation, a promise to look into it. */
    HOLDING_REPLY,
    /** The office sends the asker elsewhere. */
    REFERRED,
    /** The day has passed and there is no answer. */
    OVERDUE,
    /** Every reminder the policy allows has been sent, or silence was put on record. */
    LONG_OVERDUE,
    /** Part of the question was answered. */
    PARTIAL_REPLY,
    /** The question was answered; a person has still to look at it and close. */
    FULL_REPLY,
    /** The office now denies having received what it had confirmed. */
    CONTRADICTED,
    /** Turned away: no access, no comment, a threat. */
    REFUSED,
    /** Closed by a person, with a reason. */
    CLOSED
}
