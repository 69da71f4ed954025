package org.kintrace.facts.time;

/** A text that is no date we can read. The message says why and at which character, never the whole text. */
public final class DateNotReadException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int position;

    /** @param position character of the text, counted from 1, at which reading stopped */
    public DateNotReadException(String reason, int position) {
        super(reason + " (at character " + position + ")");
        this.reason = reason;
        this.position = position;
    }

    /** Why, without the place. */
    public String reason() {
        return reason;
    }

    public int position() {
        return position;
    }
}
