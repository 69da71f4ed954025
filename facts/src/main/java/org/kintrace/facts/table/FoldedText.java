package org.kintrace.facts.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in which the ways of writing that carry no meaning are made equal, with the place each character came from.
 *
 * <p>Digits of every script become 0 to 9, full-width signs and the many dashes their plain forms, blanks one kind of
 * blank; marks of writing direction and joining vanish. Sources: Unicode Standard 17, properties Nd and Cf; the blocks
 * "Halfwidth and Fullwidth Forms" and "General Punctuation".
 */
public final class FoldedText {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';
    private static final int ASCII_END = 0x80;
    private static final int TATWEEL = 0x0640;
    private static final int HIGH_HAMZA = 0x0674;
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\u301C";
    private static final String APOSTROPHES = "\u2018\u2019\u02BC\u02BB\u00B4";

    private final String plain;
    private final int[] origins;

    private FoldedText(String plain, int[] origins) {
        this.plain = plain;
        this.origins = origins;
    }

    /** Folds a text; takes time in proportion to its length. */
    public static FoldedText of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = fold(text.codePointAt(i));
            if (point != 0) {
                Arrays.fill(origins, plain.length(), plain.length() + Character.charCount(point), i + 1);
                plain.appendCodePoint(point);
            }
        }
        origins[plain.length()] = text.length() + 1;
        return new FoldedText(plain.toString(), origins);
    }

    public String plain() {
        return plain;
    }

    /** Where a character of the plain text stood in the original, counted from 1. */
    public int origin(int index) {
        return origins[index];
    }

    /** A word without capitals, accents and dotless i, so that KASIM, Kasım and kasim are one. */
    public static String key(String word) {
        String lower = word.replace('I', 'i').replace('\u0130', 'i').toLowerCase(Locale.ROOT)
                .replace('\u0131', 'i');
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(apart.length());
        apart.codePoints().filter(FoldedText::isKept).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static boolean isKept(int point) {
        return Character.getType(point) != Character.NON_SPACING_MARK && point != TATWEEL
                && point != HIGH_HAMZA;
    }

    /** The plain form of a character, or 0 for one that only steers the display. */
    private static int fold(int point) {
        if (point < ASCII_END) {
            return Character.isWhitespace(point) ? ' ' : point == '`' ? '\'' : point;
        }
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        if (point >= FULL_WIDTH_FIRST && point <= FULL_WIDTH_LAST) {
            return point - FULL_WIDTH_OFFSET;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return ' ';
        }
        if (Character.getType(point) == Character.FORMAT || point == TATWEEL) {
            return 0;
        }
        if (DASHES.indexOf(point) >= 0) {
            return '-';
        }
        if (APOSTROPHES.indexOf(point) >= 0) {
            return '\'';
        }
        return switch (point) {
            case '\u3002' -> '.';
            case '\u060C', '\u3001' -> ',';
            case '\u061F' -> '?';
            default -> point;
        };
    }
}
