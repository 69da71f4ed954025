package org.kintrace.app.work;

/** There is no possible match of this id, or none with a decision to take back. */
public final class NoSuchMatchException extends Exception {

    private static final long serialVersionUID = 1L;

    public NoSuchMatchException(String matchId) {
        super("there is no possible match " + matchId
                + " that this can be done to; 'kintrace match' lists them");
    }
}
