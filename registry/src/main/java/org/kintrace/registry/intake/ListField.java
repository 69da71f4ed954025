package org.kintrace.registry.intake;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a list can be about. The keys are the field names of {@code --map}; people script them. */
public enum ListField {
    /** The list's own number of the row; never compared between lists. */
    ID("id", Kind.ONCE, 200), FULL_NAME("full_name", Kind.NAME, 500), GIVEN_NAME("given_name", Kind.NAME,
            500), FATHER_NAME("father_name", Kind.NAME, 500), FAMILY_NAME("family_name", Kind.NAME,
                    500), OTHER_NAME("other_name", Kind.NAME, 500), MOTHER_NAME("mother_name", Kind.RELATIVE,
                            500), SPOUSE_NAME("spouse_name", Kind.RELATIVE, 500), SEX("sex", Kind.ONCE,
                                    100), BIRTH_DATE("birth_date", Kind.ONCE, 200), BIRTH_YEAR("birth_year",
                                            Kind.ONCE, 200), AGE("age", Kind.ONCE, 100),
    /** The day on which the age was true. */
    AGE_ON("age_on", Kind.ONCE, 200), BIRTH_PLACE("birth_place", Kind.SEVERAL, 1_000), PLACE("place",
            Kind.SEVERAL, 1_000), ADDRESS("address", Kind.SEVERAL, 2_000), POSTCODE("postcode", Kind.SEVERAL,
                    100), PHONE("phone", Kind.SEVERAL, 500), DOCUMENT_NUMBER("document_number", Kind.SEVERAL,
                            500), OCCUPATION("occupation", Kind.SEVERAL, 1_000), EVENT_DATE("event_date",
                                    Kind.SEVERAL, 200), NOTE("note", Kind.SEVERAL, 100_000),
    /** Not looked at; kept with the row like every other cell. */
    IGNORE("ignore", Kind.SEVERAL, Integer.MAX_VALUE);

    private enum Kind {
        NAME, RELATIVE, ONCE, SEVERAL
    }

    private final String key;
    private final Kind kind;
    private final int longest;

    ListField(String key, Kind kind, int longest) {
        this.key = key;
        this.kind = kind;
        this.longest = longest;
    }

    /** The field with this key, as {@code --map} writes it. */
    public static Optional<ListField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    /** Whether a list may have several columns of this field, such as a name in two scripts. */
    public boolean mayRepeat() {
        return kind != Kind.ONCE;
    }

    /** Whether it is part of the person's own name. */
    public boolean isName() {
        return kind == Kind.NAME;
    }

    /** Longest cell that is read, in characters; a longer one rejects its row. */
    public int longestCell() {
        return longest;
    }
}
