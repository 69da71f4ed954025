package org.kintrace.app.web.access;

import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param idle without a request; the registry locks after the same time when nobody asks for anything
 * @param longest whatever happens
 */
public record SessionLimits(Duration idle, Duration longest) {

    /** A quarter of an hour away from the desk; a working day in all. */
    public static final SessionLimits USUAL = new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(12));

    public SessionLimits {
        if (idle.isNegative() || idle.isZero() || idle.compareTo(longest) > 0) {
            throw new IllegalArgumentException("idle " + idle + " is not above zero and at most " + longest);
        }
    }
}
