package org.kintrace.facts.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads a date from EDTF (ISO 8601-2) or from words such as "spring 2017". */
public final class DateText {

    private DateText() {}

    /** The date a text states. The result keeps the text as written. */
    public static UncertainDate read(String text) throws DateNotReadException {
        try {
            return UncertainDate.on(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new DateNotReadException("not a date", 1);
        }
    }
}
