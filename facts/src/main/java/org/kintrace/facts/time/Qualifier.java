package org.kintrace.facts.time;

/** How sure the source was of a date (EDTF level 1). */
public enum Qualifier {
    /** {@code ?}: the source doubts it. */
    UNCERTAIN,
    /** {@code ~}: "about". */
    APPROXIMATE
}
