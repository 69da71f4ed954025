package org.kintrace.registry.claim;

/** Categories that need a release class of their own. */
public enum SensitiveKind {
    HEALTH, PREGNANCY, FAITH, ETHNICITY, ACTIVISM, WORK, SELF_INCRIMINATING
}
