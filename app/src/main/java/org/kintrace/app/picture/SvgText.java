package org.kintrace.app.picture;

import java.util.Locale;

/** Writes text so that no name, however hostile, can end an element, start one or turn the line around. */
final class SvgText {

    private static final char UNREADABLE = '\uFFFD';

    private SvgText() {}

    /**
     * The text as it can be shown: what XML cannot hold becomes U+FFFD, and a sign that would silently turn the order of
     * letters around is spelled out as {@code [U+202E]}.
     */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (turnsTheLine(point)) {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", point));
            } else if (point == '\n' || point == '\r' || point == '\t') {
                shown.append(' ');
            } else {
                shown.appendCodePoint(isXml(point) ? point : UNREADABLE);
            }
        });
        return shown.toString();
    }

    /** The text, shown, with every sign that has a meaning in XML written as a reference. */
    static void escape(String text, StringBuilder out) {
        String shown = shown(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /** Whether the first letter with a direction runs from right to left (rule P2 of the Unicode bidi algorithm). */
    static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {
                    // Digits, blanks and signs have no direction of their own.
                }
            }
        }
        return false;
    }

    /** Whether any letter has a direction: a bare number has none. */
    static boolean hasDirection(String text) {
        return text.codePoints().map(Character::getDirectionality)
                .anyMatch(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** Overrides and embeddings do; an isolate that follows its own letters (U+2068, U+2069) turns nothing outside it. */
    private static boolean turnsTheLine(int point) {
        return (point >= 0x202A && point <= 0x202E) || point == 0x2066 || point == 0x2067;
    }

    private static boolean isXml(int point) {
        return (point >= 0x20 && point < 0x7F) || (point >= 0xA0 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }
}
