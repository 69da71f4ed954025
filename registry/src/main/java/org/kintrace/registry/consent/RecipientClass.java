package org.kintrace.registry.consent;

/** Who may receive something. */
public enum RecipientClass {
    FAMILY, TEAM, LAWYER, COURT_OR_UN_BODY, RED_CROSS, FRIENDLY_GOVERNMENT, STATE_CONCERNED, PRESS, PUBLIC, OTHER_GROUP
}
