package org.kintrace.testdata.list;

/**
 * One column of a list.
 *
 * @param header the heading as written in the file
 * @param holds what its cells hold
 */
public record ListColumn(String header, Holds holds) {

    /** Heading of the first column of every list: its first field says that everybody in it is invented. */
    public static final String NOTICE = "INVENTED";

    /** What a column holds, with the field name a mapping uses for it. */
    public enum Holds {
        NOTICE("ignore"), ID("id"), NAME("full_name"), GIVEN_NAME("given_name"), FATHER(
                "father_name"), MOTHER(
                        "mother_name"), SEX("sex"), BIRTH("birth_date"), BIRTH_YEAR(
                                "birth_year"), AGE("age"), AGE_ON("age_on"), BIRTH_PLACE(
                                        "birth_place"), PLACE("place"), DOCUMENT("document_number");

        private final String field;

        Holds(String field) {
            this.field = field;
        }

        /** Field name as in {@code --map}. */
        public String field() {
            return field;
        }
    }
}
