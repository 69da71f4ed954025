package org.kintrace.app.web.promises;

import java.util.List;

/** Things on record that cannot all hold. @param reason why, in words; @param more that are counted only */
public record LedgerContradiction(String reason, List<Side> one, List<Side> other, int more) {

    public LedgerContradiction {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /**
     * One thing said or done.
     *
     * @param office who said it, or to whom it was sent
     * @param on as precisely as anybody knows, or empty
     * @param literal whether these are the office's own words
     */
    public record Side(String office, String on, String words, boolean literal) {}
}
