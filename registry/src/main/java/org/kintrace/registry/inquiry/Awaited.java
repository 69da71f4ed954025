package org.kintrace.registry.inquiry;

/** What an inquiry is waiting for. */
public enum Awaited {
    /** Our own sending. */
    SENDING,
    /** A sign that it arrived. */
    RECEIPT,
    /** An answer from the office asked. */
    ANSWER,
    /** An answer from the office it was referred to. */
    ANSWER_ELSEWHERE,
    /** What a partial answer left out. */
    THE_REST,
    /** A person's decision to close it. */
    DECISION,
    /** Nothing more. */
    NOTHING
}
