package org.kintrace.facts.time;

/** A place in a text that is being read, and the means to say where reading stopped. */
final class EdtfCursor {

    private final String text;
    private int at;

    EdtfCursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** Character that comes next, counted from 1. */
    int position() {
        return at + 1;
    }

    boolean sees(char wanted) {
        return !atEnd() && text.charAt(at) == wanted;
    }

    boolean take(char wanted) {
        if (!sees(wanted)) {
            return false;
        }
        at++;
        return true;
    }

    boolean takeDots() {
        if (!text.startsWith("..", at)) {
            return false;
        }
        at += 2;
        return true;
    }

    /** Takes characters that are digits, or {@code X} where allowed, as long as there are any. */
    String takeDigits(boolean unspecifiedToo) {
        int from = at;
        while (!atEnd() && (isDigit(text.charAt(at)) || (unspecifiedToo && sees(DigitPattern.UNSPECIFIED)))) {
            at++;
        }
        return text.substring(from, at);
    }

    DateNotReadException stop(String reason) {
        return stopAt(reason, position());
    }

    DateNotReadException stopAt(String reason, int position) {
        return new DateNotReadException(reason, position);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
