package org.kintrace.names;

import java.util.List;

/**
 * One part of a name with all its readings.
 *
 * @param text the part in lower case, marks kept
 * @param readings at least one, none of them empty
 * @param groups groups of the variant dictionary the part belongs to
 */
record Token(String text, Reading[] readings, int[] groups) {

    private static final int[] NONE = {};

    Token(String text, List<Reading> readings) {
        this(text, readings.toArray(Reading[]::new), NONE);
    }

    Token in(int[] known) {
        return new Token(text, readings, known);
    }

    /** A single Chinese character, or what pinyin makes of one. */
    boolean syllable() {
        Reading last = readings[readings.length - 1];
        return last.kind() != Reading.Kind.LETTERS
                && last.rows()[0].equals(last.rows()[last.rows().length - 1])
                && last.from()[0] == last.from()[last.from().length - 1];
    }

    /** A single letter that stands for a whole part. */
    boolean initial() {
        return readings[0].kind() == Reading.Kind.LETTERS
                && text.codePointCount(0, text.length()) == 1;
    }
}
