package org.kintrace.facts.time;

import java.util.OptionalInt;

import org.kintrace.facts.logic.Truth;

/**
 * An age as someone said it: "12", "about 12", "between 11 and 16", "10 months".
 *
 * @param text the words as said, never empty
 * @param age the ages they allow
 * @param approximate whether the words were loose ("about", "nearly", "toddler")
 */
public record AgeStatement(String text, Age age, boolean approximate) {

    public AgeStatement {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an age needs the words it was given in");
        }
    }

    /** An age in completed years, both ends included. */
    public static AgeStatement ofYears(int least, int most, String text) {
        return new AgeStatement(text, Age.ofYears(least, most), false);
    }

    /**
     * Reads an age in English, Chinese, Kazakh, Russian, Turkish or Uyghur.
     *
     * <p>A number without a unit is years. "About" reaches one year either way below 15, two below 40, five above, and two
     * months for ages in months, because stated ages are rounded more the higher they are. 虚岁 counts one year at birth
     * and one more at each new year, so it stands for one to two completed years less.
     *
     * @throws DateNotReadException if it is no age; the message says why and where
     */
    public static AgeStatement read(String text) throws DateNotReadException {
        return AgeReader.read(text);
    }

    /** Least completed years. */
    public int minYears() {
        return age.minYears();
    }

    /** Most completed years; empty when the words set no upper end ("over 60"). */
    public OptionalInt maxYears() {
        return age.maxYears();
    }

    /** The days on which the person can have been born, if the age was true on the given day. */
    public UncertainDate birth(UncertainDate on) {
        UncertainDate birth = age.birth(on);
        return approximate ? birth.with(Qualifier.APPROXIMATE).asEdtf() : birth;
    }

    /** Whether this age on that day fits a birth on the other; loose words are never firmly contradicted nearby. */
    public Truth fits(UncertainDate born, UncertainDate on) {
        return birth(on).canBe(born);
    }
}
