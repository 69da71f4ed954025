package org.kintrace.registry.intake;

import java.util.List;

/** What can be wrong with a list written as text (CSV, TSV). */
public sealed interface TextFault extends ListFault {

    /** Several encodings fit the bytes, or none of those we recognise does: a person must say which it is. */
    record EncodingUnclear(List<String> candidates) implements TextFault {
        public EncodingUnclear {
            candidates = List.copyOf(candidates);
        }
    }

    /** The encoding asked for is none this program knows. */
    record EncodingUnknown() implements TextFault {}

    /** Bytes that mean nothing in the encoding; {@code byteOffset} counts from 0. */
    record Undecodable(String encoding, long line, long byteOffset) implements TextFault, ListFault.AtLine {}

    /** A NUL character, which no list has on purpose. */
    record NulCharacter(long line) implements TextFault, ListFault.AtLine {}

    /** The row that begins at this line opens a quote that is never closed. */
    record UnclosedQuote(long line) implements TextFault, ListFault.AtLine {}

    /** The row that begins at this line has text between a closing quote and the next separator. */
    record TextAfterQuote(long line) implements TextFault, ListFault.AtLine {}

    /** One column only, while the header has another character that looks like the separator. */
    record WrongDelimiter(String likely) implements TextFault {}
}
