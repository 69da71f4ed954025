package org.kintrace.registry.cases;

/** What a member is in the case. */
public enum CaseRole {
    ENQUIRER, SOUGHT, CARER, RELATIVE, HELPER, INTERMEDIARY, WITNESS
}
