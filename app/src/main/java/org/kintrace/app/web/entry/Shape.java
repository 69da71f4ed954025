package org.kintrace.app.web.entry;

import org.kintrace.app.work.entry.FieldType;

/** What a field looks like. */
public enum Shape {
    LINE, AREA, SELECT, CHECKS, FLAG, HIDDEN;

    static Shape of(FieldType type) {
        return switch (type) {
            case TEXT, DATE, DATE_OR_AFTER_EVENT, PLACE, NAME, NUMBER, AGE, COUNT -> LINE;
            case LONG_TEXT -> AREA;
            case CHOICE, PERSON, SIGHTING, SOURCE, STATEMENT, EVENT, CONSENT, PLACE_CHOSEN, OFFICE, OFFICIAL,
                    PROMISE,
                    INQUIRY,
                    TRANSMISSION ->
                SELECT;
            case CHOICES, PERSONS, CLAIMS -> CHECKS;
            case PAPERS -> SELECT;
            case FLAG -> FLAG;
            case CLAIM -> HIDDEN;
        };
    }
}
