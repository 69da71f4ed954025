package org.kintrace.vault.key;

/** What a key derived from the registry key is for: keys of different purposes have nothing to do with each other. */
public enum KeyPurpose {
    /** Pages of the database file. */
    PAGES("pages"),
    /** Wraps the keys of cases. */
    CASE_KEYS("case keys"),
    /** Wraps the keys of lists. */
    LIST_KEYS("list keys"),
    /** Records that belong to no case, and notes on imports. */
    SHARED("shared records"),
    /** Match descriptions. */
    MATCHING("match descriptions"),
    /** Headers of evidence files. */
    EVIDENCE_HEADERS("evidence headers"),
    /** Contents of evidence files. */
    EVIDENCE_FILES("evidence files"),
    /** Ids of evidence files. */
    EVIDENCE_IDS("evidence ids");

    private final String words;

    KeyPurpose(String words) {
        this.words = words;
    }

    /** The text the derivation is bound to; part of the format, never changed. */
    String context() {
        return "kintrace 1: " + words;
    }
}
