package org.kintrace.app.work.entry;

/** What is typed or chosen in a field. */
public enum FieldType {
    TEXT, LONG_TEXT,
    /** A day as people say it: "spring 2017", "about 5.3.2017". */
    DATE,
    /** The same, or counted from an event: "a few weeks after", with the event in the field of this name and "Event". */
    DATE_OR_AFTER_EVENT, PLACE,
    /** Which place is meant, where the words beside it fit several. */
    PLACE_CHOSEN, NAME, CHOICE, CHOICES, NUMBER, AGE, COUNT, FLAG,
    /** Members of the family, one or several. */
    PERSON, PERSONS, SOURCE, STATEMENT, EVENT, CLAIM,
    /** Claims of one entry, each of which may be ticked off. */
    CLAIMS, SIGHTING, CONSENT, PAPERS, OFFICE, OFFICIAL, PROMISE, INQUIRY, TRANSMISSION
}
