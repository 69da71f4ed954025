package org.kintrace.registry.claim;

/** Where a spelling of a name is used. */
public enum NameUse {
    PASSPORT, ID_CARD, HOUSEHOLD_REGISTER, SPOKEN, WRITTEN_BY_FAMILY, PRESS, LIST, OTHER
}
