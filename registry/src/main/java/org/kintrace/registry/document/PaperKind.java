package org.kintrace.registry.document;

/** What kind of paper it is. */
public enum PaperKind {
    PASSPORT, ID_CARD, HOUSEHOLD_REGISTER, BIRTH_CERTIFICATE, MARRIAGE_CERTIFICATE, VISA, VISA_CLEARANCE, VISA_APPLICATION, RESIDENCE_PERMIT, LETTER, COPY, OTHER
}
