package org.kintrace.registry.claim;

/** What kind of house a person stays in. */
public enum InstitutionKind {
    FAMILY_HOME, KINDERGARTEN, ORPHANAGE, BOARDING_SCHOOL, SCHOOL, CAMP, PRISON, QUARANTINE_CENTRE, HOSPITAL, OTHER
}
