package org.kintrace.names;

import java.text.Normalizer;

/** Marks on letters: tones of pinyin and accents. */
final class LatinMarks {

    private LatinMarks() {}

    /** The text without combining marks; ü becomes v, as typists write it in pinyin. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == '\u0308' && i > 0 && apart.charAt(i - 1) == 'u') {
                plain.setCharAt(plain.length() - 1, 'v');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
