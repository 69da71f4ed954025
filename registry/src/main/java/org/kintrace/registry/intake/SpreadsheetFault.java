package org.kintrace.registry.intake;

import java.util.OptionalLong;

/** What can be wrong with a list kept as a spreadsheet (XLSX). */
public sealed interface SpreadsheetFault extends ListFault {

    /** Neither a zip file nor readable as one. */
    record Damaged() implements SpreadsheetFault {}

    /** A sheet, or a part it needs, is not the XML it should be; {@code line} is 0 when no row was reached. */
    record DamagedSheet(long line) implements SpreadsheetFault, ListFault.AtLine {

        @Override
        public OptionalLong onLine() {
            return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
        }
    }

    /** Locked with a password, or the binary format from before 2007. */
    record LockedOrOld() implements SpreadsheetFault {}

    /** A document type declaration: spreadsheets have none, attacks do. */
    record DocumentType() implements SpreadsheetFault {}

    record TooManyParts(int limit) implements SpreadsheetFault {}

    /** A part whose path leads outside the file, or that is there twice. */
    record UnsafePart() implements SpreadsheetFault {}

    /** The file unpacks to more bytes than a list may have, or far out of proportion to its size. */
    record ExpandsTooFar(long limit) implements SpreadsheetFault {}

    /** More bytes than a spreadsheet may have as it comes; it is held in memory. */
    record TooLarge(long limit) implements SpreadsheetFault {}

    /** No sheet of the name asked for. */
    record NoSuchSheet() implements SpreadsheetFault {}
}
