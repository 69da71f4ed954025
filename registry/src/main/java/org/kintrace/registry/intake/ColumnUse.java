package org.kintrace.registry.intake;

/** What is done with one column of a list. */
public sealed interface ColumnUse {

    /** It is a field of the person; {@code bySomeone} when {@code --map} said so, not the heading. */
    record OfField(ListField field, boolean bySomeone) implements ColumnUse {
        public OfField {
            if (field == ListField.IGNORE) {
                throw new IllegalArgumentException("an ignored column is no field of a person");
            }
        }
    }

    /** Any other column, compared as text under this name. */
    record AsText(String name) implements ColumnUse {
        public AsText {
            if (!name.matches("[\\p{L}\\p{N}_-]{1,40}")) {
                throw new IllegalArgumentException(
                        "a text column needs a name of 1 to 40 letters and digits");
            }
        }
    }

    /** A person said it is not to be looked at. */
    record Ignored() implements ColumnUse {}

    /** The heading says nothing to us; kept with the row and not looked at. */
    record NotRecognised() implements ColumnUse {}
}
