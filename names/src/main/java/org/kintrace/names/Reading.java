package org.kintrace.names;

/**
 * One way to read a part of a name: a row of symbols, each with the place it stands in.
 *
 * @param symbols symbol ids
 * @param drops index into the costs of leaving a symbol unanswered: symbol times {@link #PLACES} plus its place
 * @param length symbols that are not optional; what a mismatch is measured against
 * @param kind which way of reading it is
 * @param classes how many consonants of each class it has, see {@link ClassCounts}
 * @param single whether one written unit gave all symbols, such as a single Chinese character
 */
record Reading(short[] symbols, short[] drops, int length, Kind kind, long classes, boolean single) {

    /** Ways of reading a part. */
    enum Kind {
        /** Letter by letter. */
        LETTERS,
        /** Chinese characters, or Latin known to be pinyin. */
        SYLLABLES,
        /** Latin that could be pinyin as well. */
        PERHAPS_SYLLABLES
    }

    /** First, after a consonant, after a vowel, last, and the second of a doubled sound. */
    static final int PLACES = 5;
    static final int FIRST = 0;
    static final int AFTER_CONSONANT = 1;
    static final int AFTER_VOWEL = 2;
    static final int LAST = 3;
    static final int DOUBLED = 4;

    /**
     * Where the symbols of a reading come from, for explaining; made anew when asked for.
     *
     * @param from where in the written part each symbol's letters begin
     * @param to where they end
     * @param rows keys of the table rows that gave the symbols
     */
    record Trace(int[] from, int[] to, String[] rows) {}
}
