package org.kintrace.registry.intake;

import java.util.OptionalInt;

/** Why the columns of a list cannot be told apart. Columns are counted from 1, entries of {@code --map} too. */
public sealed interface MappingFault extends ListFault {

    /** Two columns have the same heading. */
    record SameHeading(int first, int second) implements MappingFault {

        @Override
        public OptionalInt inColumn() {
            return OptionalInt.of(second);
        }
    }

    /** Two columns are one field that a person has only once. */
    record SameField(ListField field, int first, int second) implements MappingFault {

        @Override
        public OptionalInt inColumn() {
            return OptionalInt.of(second);
        }
    }

    /** No column was recognised as a name. */
    record NoNameColumn() implements MappingFault {}

    /** An entry of the mapping is not {@code field=column}. */
    record NotAnEntry(int entry) implements MappingFault {}

    record UnknownField(int entry) implements MappingFault {}

    record NoSuchColumn(int entry) implements MappingFault {}

    /** The column an entry names fits several headings. */
    record ColumnUnclear(int entry, int first, int second) implements MappingFault {

        @Override
        public OptionalInt inColumn() {
            return OptionalInt.of(second);
        }
    }

    /** An entry names a column an earlier entry already used. */
    record ColumnUsedTwice(int entry, int column) implements MappingFault {

        @Override
        public OptionalInt inColumn() {
            return OptionalInt.of(column);
        }
    }
}
