package org.kintrace.facts.time;

import java.math.BigDecimal;

/** A piece of an amount. Positions are characters of the original text, counted from 1. */
sealed interface AmountToken {

    int position();

    /** A number in digits or in Chinese characters. */
    record Digits(int position, BigDecimal value) implements AmountToken {}

    /** A word the table knows. */
    record Word(int position, Lexicon.Meaning<AmountRole> meaning) implements AmountToken {}

    /** Any other character. */
    record Sign(int position, char sign) implements AmountToken {}

    default boolean is(AmountRole role) {
        return this instanceof Word(int _, Lexicon.Meaning<AmountRole> meaning) && meaning.role() == role;
    }

    default boolean is(char wanted) {
        return this instanceof Sign(int _, char sign) && sign == wanted;
    }
}
