package org.kintrace.registry.inquiry;

/** What kind of act it was. Standing in a queue at a consulate counts. */
public enum TransmissionKind {
    HAND_OVER, CHASER, IN_PERSON, APPEAL, RIGHT_OF_REPLY, COMPLAINT
}
