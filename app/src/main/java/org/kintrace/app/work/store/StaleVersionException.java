package org.kintrace.app.work.store;

/** Somebody else changed the object first; read it again and decide anew. */
public final class StaleVersionException extends Exception {

    private static final long serialVersionUID = 1L;

    public StaleVersionException(String id, int known, int found) {
        super("object " + id + " is at version " + found + ", not " + known + ": read it again");
    }
}
