package org.kintrace.registry.inquiry;

/** What became of a promise by a day. */
public enum PromiseState {
    /** Made; what it asks for has not been done yet. */
    OPEN,
    /** What it asks for was done. */
    CONDITION_MET,
    /** The office was reminded of it. */
    REMINDED,
    /** Part of what was promised came. */
    PARTLY_KEPT,
    /** What was promised came. */
    KEPT,
    /** Every reminder was used up, or silence was put on record. */
    BROKEN_BY_SILENCE,
    /** The office denies having received what it had confirmed. */
    BROKEN_BY_CONTRADICTION,
    /** Its day passed before what it asks for was done. */
    LAPSED,
    /** The holder who made it has left; the office still owes it, and somebody else holds the office. */
    TAKEN_OVER_BY_SUCCESSOR
}
