package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who works with the registry. The owner is made together with the folder. */
public interface Accounts {

    /** The account whose passphrase the folder was made with. */
    Account owner();

    /** The account whose passphrase opened the folder this time. */
    Account openedBy();

    Optional<Account> find(String accountId);

    /** All accounts, oldest first. */
    List<Account> list();

    /**
     * Adds an account whose password opens the registry as the owner's passphrase does.
     *
     * @param password not empty; left to the caller to wipe
     * @return the new account's id
     */
    String add(Payload label, char[] password);

    /**
     * Whether this password is that account's. Takes about half a second for a wrong one, a right one and for an account
     * that does not exist alike, so that the time tells nothing.
     *
     * @param password left to the caller to wipe
     */
    boolean opens(String accountId, char[] password);

    /** An account. @param label sealed: what colleagues call them, never needed to open anything */
    record Account(String id, Instant createdAt, Payload label) {}
}
