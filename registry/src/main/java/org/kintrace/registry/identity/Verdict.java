package org.kintrace.registry.identity;

/** What a person decided about two accounts. */
public enum Verdict {
    SAME, DIFFERENT, CANNOT_TELL
}
