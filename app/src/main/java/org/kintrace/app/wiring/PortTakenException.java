package org.kintrace.app.wiring;

/** Another program listens where the pages should be; the message says what to do. */
public final class PortTakenException extends Exception {

    private static final long serialVersionUID = 1L;

    PortTakenException(int port, Throwable cause) {
        super("port " + port
                + " of this machine is in use: another Kintrace may be running; close it, or choose"
                + " another with --port " + (port + 1), cause);
    }
}
