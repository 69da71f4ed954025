package org.kintrace.app.storage;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.work.store.StoreContract;
import org.kintrace.app.work.store.Stores;
import org.kintrace.vault.key.RegistryKey;

/** The encrypted folder keeps the contract. */
class OpenFolderTest extends StoreContract {

    private final RegistryKey key = RegistryKey.random();
    private final String owner = id();

    @TempDir
    private Path parent;

    @AfterEach
    void wipe() {
        key.close();
    }

    @Override
    protected Stores openNew() throws Exception {
        return folder().create(key, owner, List.of());
    }

    @Override
    protected Stores reopen(Stores closed) throws Exception {
        closed.close();
        return folder().open(key, owner);
    }

    private DataFolder folder() {
        return new DataFolder(parent.resolve("data"), CLOCK);
    }
}
