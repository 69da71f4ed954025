package org.kintrace.registry.cases;

/** Whether the search goes on. Closed only by a person, with a reason kept as a claim. */
public enum CaseState {
    OPEN, PAUSED, CLOSED
}
