package org.kintrace.facts.time;

import java.util.List;
import java.util.Optional;

import org.kintrace.facts.table.FoldedText;

/**
 * Reads a date as people and lists write it: EDTF, words such as "spring 2017", and the usual forms of our languages.
 *
 * <p>What is read, and what span each word means, is listed in docs/theory/dates.md. Digits of any script, full-width
 * signs, capitals and accents make no difference. A text is never guessed at: what cannot be read is refused with the
 * reason and the character.
 */
public final class DateText {

    /** Longest text looked at, in characters; no date needs more, so a megabyte is refused at once. */
    static final int LONGEST = 300;

    private DateText() {}

    /** The date a text states, where nothing is known about the order of day and month. */
    public static UncertainDate read(String text) throws DateNotReadException {
        return read(text, DayOrder.UNKNOWN);
    }

    /**
     * The date a text states. The result keeps the text as written.
     *
     * @param order which number is the day in 05/03/2011; where unknown and both are possible, both days are kept as
     *        choices under {@link Qualifier#DAY_ORDER_UNKNOWN}
     * @throws DateNotReadException if it is no date; the message says why and where
     */
    public static UncertainDate read(String text, DayOrder order) throws DateNotReadException {
        if (text.length() > LONGEST) {
            throw new DateNotReadException("too long for a date", LONGEST + 1);
        }
        FoldedText folded = FoldedText.of(text);
        String plain = folded.plain().strip();
        if (plain.isEmpty()) {
            throw new DateNotReadException("there is nothing to read", 1);
        }
        return mayBeEdtf(plain) ? edtfFirst(text, folded, order) : words(folded, order).under(text);
    }

    /**
     * A date given by its distance from another event, in English: "the following day", "a few weeks after".
     *
     * @return empty when the text is not of that kind
     */
    public static Optional<RelativeDate> readRelative(String text) {
        return RelativeReader.read(text);
    }

    /** EDTF begins with a digit or one of a few signs and has no letters but these. */
    private static boolean mayBeEdtf(String plain) {
        return plain.chars().allMatch(c -> (c >= '0' && c <= '9') || "XYTZES?~%-/.,:+[]{}x ".indexOf(c) >= 0);
    }

    private static UncertainDate edtfFirst(String text, FoldedText folded, DayOrder order)
            throws DateNotReadException {
        String plain = folded.plain();
        int blanks = plain.length() - plain.stripLeading().length();
        try {
            return Edtf.read(plain.strip().replace('x', DigitPattern.UNSPECIFIED)).withText(text);
        } catch (DateNotReadException asEdtf) {
            int position = folded.origin(Math.min(asEdtf.position() - 1 + blanks, plain.length()));
            try {
                return words(folded, order).under(text);
            } catch (DateNotReadException asWords) {
                // The reading that got farther knows better what the text was meant to be.
                throw position > asWords.position()
                        ? new DateNotReadException(asEdtf.reason(), position)
                        : asWords;
            }
        }
    }

    private static Reading words(FoldedText folded, DayOrder order) throws DateNotReadException {
        List<Token> tokens = DateTokens.of(folded);
        return new DatePhrase(order, folded.origin(folded.plain().length())).read(tokens);
    }
}
