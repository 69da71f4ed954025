package org.kintrace.registry.claim;

/** With whom a child lives; terms of the Inter-agency Guiding Principles on unaccompanied and separated children (2004). */
public enum SeparationStatus {
    SEPARATED, UNACCOMPANIED, WITH_ONE_PARENT, WITH_KIN, IN_STATE_CARE, WHEREABOUTS_UNKNOWN, REUNITED, REUNITED_ELSEWHERE, TURNED_ADULT, DECEASED
}
