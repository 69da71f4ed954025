package org.kintrace.linkage.description;

/** Sex as a source gives it. */
public enum Sex {
    FEMALE, MALE, UNKNOWN
}
