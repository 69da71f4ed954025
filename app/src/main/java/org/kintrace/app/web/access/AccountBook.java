package org.kintrace.app.web.access;

import java.util.Optional;

import org.kintrace.app.web.frame.Reader;

/** The accounts of an unlocked registry. */
public interface AccountBook {

    /** The account the folder was made with. */
    Reader owner();

    /** Whether anybody but the owner has an account. */
    boolean hasOthers();

    /** By the name colleagues use, whatever its case. */
    Optional<Reader> named(String name);

    /**
     * The account with this name and password. As slow for a name nobody has as for one somebody has.
     *
     * @param password left to the caller to wipe
     */
    Optional<Reader> signIn(String name, char[] password);

    /** Adds an account. @param password left to the caller to wipe; @throws IllegalArgumentException for a name in use */
    Reader add(String name, char[] password);
}
