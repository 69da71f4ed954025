package org.kintrace.app.cli;

/**
 * A verb cannot go on; the message tells a person what happened, where, and what to do. It never holds a person's name,
 * number or place: rows, columns and ids only.
 */
public final class CommandFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public CommandFailedException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public CommandFailedException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
