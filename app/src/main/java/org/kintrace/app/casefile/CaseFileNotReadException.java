package org.kintrace.app.casefile;

import java.math.BigInteger;

/** A file that cannot be taken in at all; nothing of it was. The message says where and why, never what it holds. */
public final class CaseFileNotReadException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean newerVersion;

    private CaseFileNotReadException(String message, boolean newerVersion) {
        super(message);
        this.newerVersion = newerVersion;
    }

    static CaseFileNotReadException notJson(String why, int line, int column) {
        return new CaseFileNotReadException(
                "the case file cannot be read at line " + line + ", column " + column + ": "
                        + why + "; nothing was taken in",
                false);
    }

    static CaseFileNotReadException notOurs(String why) {
        return new CaseFileNotReadException(
                "this is not a Kintrace case file: " + why + "; nothing was taken in", false);
    }

    static CaseFileNotReadException newer(BigInteger version) {
        return new CaseFileNotReadException(
                "the case file has version " + version + " and this program knows version "
                        + CaseFileFormat.VERSION + " at most; update Kintrace; nothing was taken in",
                true);
    }

    /** Whether a newer program could read it. */
    public boolean isNewerVersion() {
        return newerVersion;
    }
}
