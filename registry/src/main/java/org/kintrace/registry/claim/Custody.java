package org.kintrace.registry.claim;

/** Whether we hold the source ourselves. "Seen by a newsroom" is not "held". */
public enum Custody {
    HELD, SEEN_BY_US, SEEN_BY_OTHERS
}
