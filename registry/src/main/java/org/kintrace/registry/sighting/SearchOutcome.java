package org.kintrace.registry.sighting;

/** What came of a search. Not finding anybody is information too. */
public enum SearchOutcome {
    FOUND, NOT_FOUND, HOUSE_EMPTY, BLOCKED, BROKEN_OFF
}
