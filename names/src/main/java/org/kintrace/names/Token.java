package org.kintrace.names;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One part of a name with all its readings and what its ending tells. Immutable, shared between names.
 *
 * @param text the part in lower case, marks kept
 * @param pinyin whether the source says that Latin here is pinyin
 * @param readings at least one, none of them empty
 * @param groups groups of the variant dictionary the part belongs to
 * @param stem the part without its patronymic or surname ending, null where it has none
 * @param patronymic whether it says whose child somebody is, as in -uly or -ovich; often left out
 * @param sex what the ending tells of the sex: 0 nothing, 1 woman, 2 man
 */
record Token(String text, boolean pinyin, Reading[] readings, int[] groups, @Nullable Token stem,
        boolean patronymic,
        byte sex) {

    private static final int[] NONE = {};

    Token(String text, boolean pinyin, List<Reading> readings) {
        this(text, pinyin, readings.toArray(Reading[]::new), NONE, null, false, (byte) 0);
    }

    Token in(int[] known) {
        return new Token(text, pinyin, readings, known, stem, patronymic, sex);
    }

    Token withEnding(@Nullable Token withoutEnding, boolean ofFather, int tellsSex) {
        return new Token(text, pinyin, readings, groups, withoutEnding, ofFather, (byte) tellsSex);
    }

    /** A single Chinese character, or what pinyin makes of one. */
    boolean syllable() {
        Reading last = readings[readings.length - 1];
        return last.kind() != Reading.Kind.LETTERS && last.single();
    }

    /** Whether it has the ending of a Russian surname; other endings of surnames are endings of given names as well. */
    boolean surname() {
        return stem != null && !patronymic && sex != 0;
    }

    /** A single letter, or two that write one sound such as Sh, that stands for a whole part. */
    boolean initial() {
        int letters = text.codePointCount(0, text.length());
        return readings[0].kind() == Reading.Kind.LETTERS
                && (letters == 1 || letters == 2 && readings[0].symbols().length == 1);
    }
}
