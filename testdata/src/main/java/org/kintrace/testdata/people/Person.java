package org.kintrace.testdata.people;

import java.time.LocalDate;

import org.kintrace.testdata.spelling.FullName;
import org.kintrace.testdata.spelling.Sex;

/**
 * One invented person.
 *
 * @param id random-looking id, drawn from the seed
 * @param order place among those with the same part, 1 for the eldest
 * @param born the true day, which no source need know
 * @param bornAbroad whether the birth was after the departure
 * @param abroad whether the person lives abroad now
 * @param sought whether the family looks for this person
 */
public record Person(String id, Part part, int order, Sex sex, FullName name, LocalDate born,
        boolean bornAbroad,
        boolean abroad, boolean sought) {

    /** Completed years on a day. */
    public int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }

    public boolean isChildOn(LocalDate day) {
        return ageOn(day) < 18;
    }
}
