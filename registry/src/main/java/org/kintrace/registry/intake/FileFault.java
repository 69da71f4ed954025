package org.kintrace.registry.intake;

import java.util.OptionalInt;

/** What can be wrong with a list in any file format. */
public sealed interface FileFault extends ListFault {

    /** The operating system, or the sealed store, would not give the bytes. */
    record NotReadable() implements FileFault {}

    /** There is nothing in it. */
    record EmptyFile() implements FileFault {}

    /** A header, and no row below it: read as a newer version of a list, it would make everyone on it vanish. */
    record NoRows() implements FileFault {}

    record TooManyColumns(long line, int found, int limit) implements FileFault, ListFault.AtLine {}

    record TooManyRows(long limit) implements FileFault {}

    /** More text in all rows together than a list may have, in characters. */
    record TooMuchText(long limit) implements FileFault {}

    /**
     * A cell longer than any cell may be.
     *
     * @param cell its column where it is known
     * @param limit in characters
     */
    record CellBeyondLimit(long line, OptionalInt cell, int limit) implements FileFault, ListFault.AtLine {

        @Override
        public OptionalInt inColumn() {
            return cell;
        }
    }
}
