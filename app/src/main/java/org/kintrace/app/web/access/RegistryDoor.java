package org.kintrace.app.web.access;

import java.util.Optional;

import org.kintrace.app.web.frame.Reader;
import org.kintrace.app.web.frame.UnlockedRegistry;
import org.kintrace.app.work.store.FolderNotOpenedException;

/** The one way to the registry: it is locked, or unlocked and then everybody who signs in works on the same one. */
public interface RegistryDoor {

    boolean isLocked();

    /**
     * Unlocks.
     *
     * @param passphrase overwritten by this call
     * @return whose passphrase it was
     */
    Reader unlock(char[] passphrase) throws FolderNotOpenedException;

    /** Locks, once those who are inside have left. Keys are wiped. */
    void lock();

    /** Steps inside for the time of one request, empty while it is locked. The caller leaves by closing. */
    Optional<Inside> enter();

    /** One request inside. */
    interface Inside extends AutoCloseable {

        UnlockedRegistry registry();

        AccountBook accounts();

        @Override
        void close();
    }
}
