package org.kintrace.linkage.compare;

import java.text.Normalizer;
import java.util.Locale;

/** Brings a cell to the form it is compared in: no accents, no case, letters and digits with single spaces. */
public final class TextFold {

    /** Longer cells are cut before folding, so that a damaged file cannot cost unbounded time. */
    static final int LONGEST = 512;

    private TextFold() {}

    /** Folded text; empty when nothing but marks and signs was there. */
    public static String fold(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return isPlain(cut) ? cut : foldFully(cut);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean single = c == ' ' && i > 0 && text.charAt(i - 1) != ' ' && i + 1 < text.length();
            if (!letter && !single) {
                return false;
            }
        }
        return true;
    }

    private static String foldFully(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (isSpace(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }

    /** Apostrophes and combining marks join what they stand in; every other sign parts it. */
    private static boolean isSpace(int c) {
        int type = Character.getType(c);
        return c != '\'' && c != '\u2019' && c != '\u02bc' && c != '`' && type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK && type != Character.COMBINING_SPACING_MARK
                && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
