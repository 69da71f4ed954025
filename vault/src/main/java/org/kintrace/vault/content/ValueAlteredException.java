package org.kintrace.vault.content;

/** A sealed value of a database row is not what was stored there. */
public final class ValueAlteredException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SealedPlace place;

    ValueAlteredException(SealedPlace place, Throwable cause) {
        super("the sealed value of " + place.table() + " " + place.rowId() + ", version " + place.version()
                + ", is not what was stored there; restore the folder from a copy", cause);
        this.place = place;
    }

    public SealedPlace place() {
        return place;
    }
}
