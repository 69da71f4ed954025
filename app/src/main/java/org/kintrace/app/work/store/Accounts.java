package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who works with the registry. The owner is made together with the folder. */
public interface Accounts {

    /** The account whose passphrase the folder was made with. */
    Account owner();

    Optional<Account> find(String accountId);

    /** All accounts, oldest first. */
    List<Account> list();

    /** An account. @param label sealed: what colleagues call them, never needed to open anything */
    record Account(String id, Instant createdAt, Payload label) {}
}
