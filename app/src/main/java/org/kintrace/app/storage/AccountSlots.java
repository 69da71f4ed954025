package org.kintrace.app.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.app.work.store.StoreFailedException;
import org.kintrace.vault.key.Argon2Cost;
import org.kintrace.vault.key.KeySlot;
import org.kintrace.vault.key.RegistryKey;
import org.kintrace.vault.key.WrongPassphraseException;

/** The slots of an open folder: a password is checked by opening its slot, so no other trace of it is kept. */
final class AccountSlots implements AutoCloseable {

    private final Path folder;
    private final RegistryKey key;
    private final Object changing = new Object();

    /** @param key taken as its own, wiped at the end */
    AccountSlots(Path folder, RegistryKey key) {
        this.folder = folder;
        this.key = key;
    }

    void add(String accountId, char[] password) {
        try {
            KeySlot slot = KeySlot.seal(key, accountId, Argon2Cost.USUAL, password);
            synchronized (changing) {
                List<KeySlot> slots = new ArrayList<>(KeyFile.read(folder));
                slots.add(slot);
                KeyFile.write(folder, slots);
            }
        } catch (IOException | FolderNotOpenedException e) {
            throw new StoreFailedException.CannotWrite(e);
        }
    }

    boolean opens(String accountId, char[] password) {
        try {
            List<KeySlot> slots = KeyFile.read(folder);
            // A stranger's password is tried on a slot that is not theirs: it takes as long and opens nothing.
            KeySlot tried = slots.stream().filter(slot -> slot.accountId().equals(accountId)).findFirst()
                    .orElse(slots.getFirst());
            tried.open(password).close();
            return tried.accountId().equals(accountId);
        } catch (WrongPassphraseException e) {
            return false;
        } catch (IOException | FolderNotOpenedException e) {
            throw new StoreFailedException.Damaged(KeyFile.NAME + " cannot be read", e);
        }
    }

    @Override
    public void close() {
        key.close();
    }
}
