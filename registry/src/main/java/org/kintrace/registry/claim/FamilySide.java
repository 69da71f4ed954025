package org.kintrace.registry.claim;

/** Through which parent a tie runs. */
public enum FamilySide {
    PATERNAL, MATERNAL, NOT_SAID
}
