package org.kintrace.registry.inquiry;

/** How a door is closed to somebody who was sent there. */
public enum ClosedDoor {
    ACCESS_REFUSED, BLOCKED, IMPOSSIBLE_INSTRUCTION, SILENCE,
    /** The office is not on record: nobody knows how to reach it. */
    NOT_ON_RECORD
}
