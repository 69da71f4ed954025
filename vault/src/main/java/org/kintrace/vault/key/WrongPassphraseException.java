package org.kintrace.vault.key;

/** A passphrase does not open a slot. Nothing says whether it was close, or whether the slot itself was altered. */
public final class WrongPassphraseException extends Exception {

    private static final long serialVersionUID = 1L;

    public WrongPassphraseException() {
        super("this passphrase does not open the registry");
    }
}
