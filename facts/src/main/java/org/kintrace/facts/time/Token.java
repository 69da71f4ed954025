package org.kintrace.facts.time;

import java.util.List;

/** A piece of a date. Positions are characters of the original text, counted from 1. */
sealed interface Token {

    int position();

    /**
     * Numbers joined without blanks: {@code 2017}, {@code 05.03.2011}.
     *
     * @param digits the digits of each number
     * @param separator the sign between them, a blank for a single number; signs are never mixed
     */
    record Numbers(int position, List<String> digits, char separator) implements Token {

        public Numbers {
            digits = List.copyOf(digits);
        }

        boolean isSingle() {
            return digits.size() == 1;
        }

        int value(int index) {
            return Integer.parseInt(digits.get(index));
        }

        int length(int index) {
            return digits.get(index).length();
        }
    }

    /** A word the table knows. */
    record Word(int position, WordRole role, String value) implements Token {

        int number() {
            return Integer.parseInt(value);
        }
    }

    /** Any other character. */
    record Sign(int position, char sign) implements Token {}

    /** A time of day, which is not kept. */
    record Clock(int position) implements Token {}

    default boolean is(WordRole role) {
        return this instanceof Word word && word.role() == role;
    }

    default boolean is(char wanted) {
        return this instanceof Sign(int _, char sign) && sign == wanted;
    }
}
