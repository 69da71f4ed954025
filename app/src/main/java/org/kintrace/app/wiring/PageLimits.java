package org.kintrace.app.wiring;

/** How much the pages take in at once. */
final class PageLimits {

    /** The largest form without a file: a long statement typed in, many times over. */
    static final int FORM_BYTES = 1 << 20;

    private PageLimits() {}
}
