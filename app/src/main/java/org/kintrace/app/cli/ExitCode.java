package org.kintrace.app.cli;

/** Exit codes people script against; see docs/commands.md. */
public enum ExitCode {
    DONE(0), REJECTED_ROWS(1), WRONG_USE(2), BAD_INPUT(3), LOCKED(4), DAMAGED(5), ENVIRONMENT(
            6), NEWER_VERSION(
                    7), OUR_FAULT(70), INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
