package org.kintrace.registry.consent;

/** In what capacity somebody spoke for a person. */
public enum Capacity {
    SELF, PARENT, GUARDIAN, COURT_APPOINTED, NEXT_OF_KIN, SPOKESPERSON
}
