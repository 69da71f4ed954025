package org.kintrace.vault.key;

/** Sealed bytes do not open: they were altered, cut, moved to another place, or sealed with another key. */
public final class SealBrokenException extends Exception {

    private static final long serialVersionUID = 1L;

    public SealBrokenException(String message) {
        super(message);
    }
}
