package org.kintrace.registry.consent;

/** What something may be used for. */
public enum Purpose {
    CASE_WORK, TRACING, OFFICIAL_INQUIRY, LEGAL_PROCEEDINGS, REUNIFICATION_PAPERS, PRESS_PREPARATION, PUBLICATION, STATISTICS, RESEARCH
}
