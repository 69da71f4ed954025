package org.kintrace.app.wiring;

import org.kintrace.app.web.access.SessionLimits;

/**
 * How pages are served.
 *
 * @param port on this machine's own address; 0 takes any free one
 * @param locksWhenIdle whether the registry locks when nobody asked for anything for the idle time
 * @param development shows the page of all parts
 */
public record PagesSettings(int port, SessionLimits limits, boolean locksWhenIdle, boolean development) {

    private static final int LARGEST_PORT = 65_535;

    public PagesSettings {
        if (port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("a port is 0 to " + LARGEST_PORT + ", not " + port);
        }
    }
}
