package org.kintrace.app.work.search;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.names.WrittenName;

/** Why something was found. */
public sealed interface Why {

    /** A written name may be another spelling. @param score of two names, 0 to 1; 1 is the same spelling */
    record ByName(NameRole role, WrittenName written, double score) implements Why {}

    /** The family's number. */
    record ByNumber(String number) implements Why {}

    /** A place on record that is the one asked for or lies inside it. */
    record ByPlace(PlaceId asked, PlaceId onRecord) implements Why {}

    /** A birth on record that may have been in that year. */
    record ByBirthYear(int year) implements Why {}
}
