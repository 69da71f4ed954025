package org.kintrace.facts.time;

/** Checks the time of day after a date, which is not kept: sources rarely say in which time zone it holds. */
final class EdtfTimeReader {

    private final EdtfCursor cursor;

    EdtfTimeReader(EdtfCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads {@code T23:20:30}, with {@code Z}, {@code +08} or {@code +08:00} if given. */
    void skip() throws DateNotReadException {
        if (!cursor.take('T')) {
            return;
        }
        number("hour", 23);
        colon();
        number("minute", 59);
        colon();
        number("second", 59);
        if (!cursor.take('Z') && (cursor.take('+') || cursor.take('-'))) {
            number("hour", 14);
            if (cursor.take(':')) {
                number("minute", 59);
            }
        }
    }

    private void colon() throws DateNotReadException {
        if (!cursor.take(':')) {
            throw cursor.stop("a time is written hh:mm:ss");
        }
    }

    private void number(String part, int highest) throws DateNotReadException {
        int at = cursor.position();
        String digits = cursor.takeDigits(false);
        if (digits.length() != 2 || Integer.parseInt(digits) > highest) {
            throw cursor.stopAt("there is no such " + part, at);
        }
    }
}
