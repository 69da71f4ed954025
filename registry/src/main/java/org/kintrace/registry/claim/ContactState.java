package org.kintrace.registry.claim;

/** Whether there is contact, and who ended it. */
public enum ContactState {
    REGULAR, OCCASIONAL, CUT_BY_THEM, CUT_BY_US, MONITORED, THIRD_HAND, NONE
}
