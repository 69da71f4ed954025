package org.kintrace.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a written name into comparable parts: lower case, without dots, brackets, directional marks and emoji. */
final class NameParts {

    /** More of a text than this is not looked at; no name is longer. */
    static final int MOST_CHARACTERS = 400;
    static final int MOST_PARTS = 8;

    private NameParts() {}

    /**
     * The parts in the order written.
     *
     * @param parts at most eight; more are joined to the last
     * @param comma whether a comma follows the first part, as in "Surname, Given"
     */
    record Parts(List<String> parts, boolean comma) {}

    static Parts of(String text) {
        String cut = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String plain = Normalizer.isNormalized(cut, Normalizer.Form.NFKC)
                ? cut
                : Normalizer.normalize(cut, Normalizer.Form.NFKC);
        plain = plain.toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean comma = false;
        for (int i = 0; i < plain.length();) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c) || isApostrophe(c) && !part.isEmpty()) {
                if (c != 'ـ') {
                    part.appendCodePoint(isApostrophe(c) ? '\'' : c);
                }
            } else if (c == '\u0307' || Character.getType(c) == Character.FORMAT || c == '\u0670'
                    || c >= '\u064B' && c <= '\u0652') {
                // A dot left over from Turkish İ, a mark of direction, an Arabic short vowel: no boundary.
                continue;
            } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
                part.appendCodePoint(c);
            } else {
                comma |= parts.isEmpty() && !part.isEmpty() && (c == ',' || c == '،' || c == '，');
                flush(part, parts);
            }
        }
        flush(part, parts);
        return new Parts(parts, comma && parts.size() > 1);
    }

    private static void flush(StringBuilder part, List<String> parts) {
        while (!part.isEmpty() && part.charAt(part.length() - 1) == '\'') {
            part.setLength(part.length() - 1);
        }
        if (!part.isEmpty()) {
            if (parts.size() < MOST_PARTS) {
                parts.add(part.toString());
            } else {
                parts.set(MOST_PARTS - 1, parts.getLast() + part);
            }
        }
        part.setLength(0);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == 'ʿ' || c == 'ʾ' || c == '`'
                || c == '´';
    }
}
