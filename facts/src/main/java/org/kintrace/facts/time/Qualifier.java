package org.kintrace.facts.time;

/** How sure the source was of a date (EDTF level 1), or we of the way it was written. */
public enum Qualifier {
    /** {@code ?}: the source doubts it. */
    UNCERTAIN,
    /** {@code ~}: "about". */
    APPROXIMATE,
    /** 05/03/2011 where nothing says which number is the month: both readings are kept as choices. */
    DAY_ORDER_UNKNOWN
}
