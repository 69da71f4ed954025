package org.kintrace.app.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * About how wide a text is, without a font: generous, so that what is said to fit does fit in the usual sans serifs.
 *
 * <p>Shares of the letter height, rounded upwards from Noto Sans, Noto Naskh Arabic and DejaVu Sans.
 */
final class TextWidth {

    private static final String ELLIPSIS = "\u2026";
    /** Longer texts are cut before anybody measures them: no line holds as many letters. */
    private static final int MOST_LETTERS = 2_000;

    private TextWidth() {}

    static double of(String text, Lettering lettering) {
        double ems = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            ems += ems(text.codePointAt(i));
        }
        return ems * lettering.px() * (lettering.isBold() ? 1.07 : 1.0);
    }

    /** The text, or as much of its beginning as fits with a sign that it was cut. */
    static String fitted(String text, Lettering lettering, double widthPx) {
        String shown = SvgText.shown(text);
        if (shown.length() <= MOST_LETTERS && of(shown, lettering) <= widthPx) {
            return shown;
        }
        double room = widthPx - of(ELLIPSIS, lettering);
        String head = beginning(shown);
        return head
                .substring(0,
                        furthest(BreakIterator.getCharacterInstance(Locale.ROOT), head, lettering, room))
                .stripTrailing() + ELLIPSIS;
    }

    /** The text in lines of this width, at most so many; the last one is cut when there is more. */
    static List<String> lines(String text, Lettering lettering, double widthPx, int most) {
        List<String> lines = new ArrayList<>();
        String rest = SvgText.shown(text).strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && of(rest, lettering) > widthPx) {
            int end = lineEnd(rest, lettering, widthPx);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(fitted(rest, lettering, widthPx));
        }
        return lines;
    }

    private static int lineEnd(String text, Lettering lettering, double widthPx) {
        String head = beginning(text);
        int end = furthest(BreakIterator.getLineInstance(Locale.ROOT), head, lettering, widthPx);
        if (end > 0) {
            return end;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(head);
        return Math.max(letters.next(), furthest(letters, head, lettering, widthPx));
    }

    /** The last of these breaks up to which the text fits; blanks right before it take no room. */
    private static int furthest(BreakIterator breaks, String text, Lettering lettering, double widthPx) {
        breaks.setText(text);
        int end = 0;
        double width = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            String part = text.substring(end, next);
            if (width + of(part.stripTrailing(), lettering) > widthPx) {
                return end;
            }
            width += of(part, lettering);
            end = next;
        }
        return end;
    }

    private static String beginning(String text) {
        return text.length() <= MOST_LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0,
                        Math.min(MOST_LETTERS, text.codePointCount(0, text.length()))));
    }

    private static double ems(int point) {
        if (point < 0x80) {
            return latin((char) point);
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> 0.72;
            default -> switch (Character.UnicodeScript.of(point)) {
                case HAN, HIRAGANA, KATAKANA, HANGUL -> 1.02;
                case ARABIC -> 0.56;
                case CYRILLIC -> 0.63;
                default -> 0.62;
            };
        };
    }

    private static double latin(char c) {
        return switch (c) {
            case 'i', 'j', 'l', '\'', '.', ',', ':', ';', '|', '!', 'I' -> 0.31;
            case ' ' -> 0.28;
            case 'f', 't', 'r', '(', ')', '[', ']', '-', '/', '"' -> 0.42;
            case 'm', 'w', 'M', 'W', '%', '@' -> 0.93;
            default -> c >= 'A' && c <= 'Z' ? 0.69 : 0.58;
        };
    }
}
