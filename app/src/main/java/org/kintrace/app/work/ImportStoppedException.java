package org.kintrace.app.work;

/** An import was ended before its end, because the registry is being locked. Nothing of it is on record. */
public final class ImportStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportStoppedException() {
        super("the import was stopped; nothing of it is on record");
    }
}
