package org.kintrace.registry.intake;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** Why a list cannot be read as a whole. Lines and columns are counted from 1, bytes from 0. */
public sealed interface ListFault permits FileFault, TextFault, SpreadsheetFault, MappingFault {

    /** A fault with a place in the list. */
    sealed interface AtLine permits FileFault.TooManyColumns, FileFault.CellBeyondLimit,
            TextFault.Undecodable, TextFault.NulCharacter, TextFault.UnclosedQuote, TextFault.TextAfterQuote,
            SpreadsheetFault.DamagedSheet {

        /** Line of a text file or row of a spreadsheet. */
        long line();
    }

    /** Line of a text file or row of a spreadsheet where it happened, when it happened in one place. */
    default OptionalLong onLine() {
        return this instanceof AtLine fault ? OptionalLong.of(fault.line()) : OptionalLong.empty();
    }

    /** The column it happened in, when there is one. */
    default OptionalInt inColumn() {
        return OptionalInt.empty();
    }
}
