package org.kintrace.registry.consent;

/** In what form something may leave, the least revealing last. */
public enum DisclosureForm {
    FULL, REDACTED, PSEUDONYM, AGGREGATE
}
