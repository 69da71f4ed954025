package org.kintrace.names;

import java.util.List;

/**
 * One part of a name with all its readings.
 *
 * @param text the part in lower case, marks kept
 * @param readings at least one, none of them empty
 */
record Token(String text, List<Reading> readings) {

    Token {
        readings = List.copyOf(readings);
    }

    /** A single letter that stands for a whole part. */
    boolean initial() {
        return readings.getFirst().kind() == Reading.Kind.LETTERS
                && text.codePointCount(0, text.length()) == 1;
    }
}
