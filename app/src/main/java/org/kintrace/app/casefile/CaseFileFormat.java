package org.kintrace.app.casefile;

/** The words at the top of a case file. */
public final class CaseFileFormat {

    public static final String NAME = "kintrace-case-file";

    /** The newest version this program reads, and the one it writes. */
    public static final int VERSION = 1;

    static final String NOTICE = "notice";
    static final String FORMAT = "format";
    static final String VERSION_MEMBER = "version";

    private CaseFileFormat() {}
}
