package org.kintrace.app.storage;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.kintrace.app.work.store.Atomically;
import org.kintrace.app.work.store.Accounts;
import org.kintrace.app.work.store.Audit;
import org.kintrace.app.work.store.Batches;
import org.kintrace.app.work.store.Cases;
import org.kintrace.app.work.store.Changes;
import org.kintrace.app.work.store.DeskItems;
import org.kintrace.app.work.store.Evidence;
import org.kintrace.app.work.store.Lists;
import org.kintrace.app.work.store.MatchDescriptions;
import org.kintrace.app.work.store.PossibleMatches;
import org.kintrace.app.work.store.Records;
import org.kintrace.app.work.store.StoreFailedException;
import org.kintrace.app.work.store.Stores;
import org.kintrace.vault.content.SealedFolder;

/** An unlocked data folder, owned by this process until it is closed. */
public final class OpenFolder implements Stores {

    private final FolderLock lock;
    private final Database database;
    private final Keyring keyring;
    private final SealedFolder files;
    private final AccountSlots slots;
    private final SqlAccounts accounts;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Takes all of it as its own. */
    OpenFolder(FolderLock lock, Database database, Keyring keyring, SealedFolder files, AccountSlots slots,
            String openedBy) {
        this.lock = lock;
        this.database = database;
        this.keyring = keyring;
        this.files = files;
        this.slots = slots;
        this.accounts = new SqlAccounts(database, keyring, slots, openedBy);
    }

    @Override
    public Atomically atomically() {
        return database.atomically();
    }

    @Override
    public Cases cases() {
        return new SqlCases(database, keyring);
    }

    @Override
    public Records records() {
        return new SqlRecords(database, keyring);
    }

    @Override
    public Lists lists() {
        return new SqlLists(database, keyring);
    }

    @Override
    public Batches batches() {
        return new SqlBatches(database, keyring);
    }

    @Override
    public Evidence evidence() {
        return new SqlEvidence(database, keyring, files);
    }

    @Override
    public MatchDescriptions matchDescriptions() {
        return new SqlMatchDescriptions(database, keyring);
    }

    @Override
    public PossibleMatches possibleMatches() {
        return new SqlPossibleMatches(database, keyring);
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Audit audit() {
        return new SqlAudit(database, keyring);
    }

    @Override
    public DeskItems deskItems() {
        return new SqlDeskItems(database, keyring);
    }

    @Override
    public Changes changes() {
        return new SqlChanges(database);
    }

    SqlAccounts newAccounts() {
        return accounts;
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (lock; files; slots; keyring; database) {
            // Closed in turn by the try: the database first, the folder given free last.
        } catch (IOException e) {
            throw new StoreFailedException.Broken("the folder's lock could not be given back", e);
        }
    }
}
