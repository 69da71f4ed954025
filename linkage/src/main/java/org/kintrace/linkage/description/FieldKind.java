package org.kintrace.linkage.description;

import java.util.Locale;
import java.util.Optional;

/** What a column of a table holds, as the command line spells it. */
public enum FieldKind {
    FULL_NAME, GIVEN_NAME, FATHER_NAME, FAMILY_NAME, OTHER_NAME, MOTHER_NAME, SPOUSE_NAME, SEX, BIRTH_DATE, BIRTH_YEAR, AGE, BIRTH_PLACE, PLACE, ADDRESS, POSTCODE, PHONE, DOCUMENT_NUMBER, OCCUPATION, EVENT_DATE,
    /** Free remarks: kept, never compared. */
    NOTE,
    /** Any other column, compared as text. */
    TEXT,
    /** Not compared at all. */
    IGNORE;

    /** The name used in {@code --map}, such as {@code given_name}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name, empty when there is none. */
    public static Optional<FieldKind> of(String word) {
        for (FieldKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
