package org.kintrace.app.wiring;

/** How much the pages take in at once. */
final class PageLimits {

    /** The largest form without a file: a long statement typed in, many times over. */
    static final int FORM_BYTES = 1 << 20;

    /**
     * So much of a file that is too large is read and thrown away, so that the browser hears the answer: it hears none
     * when the connection breaks while it sends.
     */
    static final int THROWN_AWAY_BYTES = 1 << 30;

    private PageLimits() {}
}
