package org.kintrace.registry.claim;

/** What somebody did or suffered in an event. */
public enum ParticipantRole {
    SUBJECT, COMPANION, AGENT, WITNESS, LEFT_BEHIND
}
