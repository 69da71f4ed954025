package org.kintrace.app.web.access;

import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param idle without a request; the registry locks after the same time when nobody asks for anything
 * @param longest whatever happens
 * @param mostPerAccount sessions of one account at a time; one more ends the oldest
 */
public record SessionLimits(Duration idle, Duration longest, int mostPerAccount) {

    /** A quarter of an hour away from the desk; a working day in all; a few devices. */
    public static final SessionLimits USUAL = new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(12),
            5);

    public SessionLimits {
        if (idle.isNegative() || idle.isZero() || idle.compareTo(longest) > 0) {
            throw new IllegalArgumentException("idle " + idle + " is not above zero and at most " + longest);
        }
        if (mostPerAccount < 1) {
            throw new IllegalArgumentException("an account has at least 1 session, not " + mostPerAccount);
        }
    }
}
