package org.kintrace.app.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jooq.SQLDialect;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.StoreFailedException;
import org.kintrace.vault.content.OwnerOnly;
import org.kintrace.vault.content.SealedFolder;
import org.kintrace.vault.key.Argon2Cost;
import org.kintrace.vault.key.KeyPurpose;
import org.kintrace.vault.key.KeySlot;
import org.kintrace.vault.key.RegistryKey;
import org.kintrace.vault.key.SealingKey;
import org.kintrace.vault.key.WrongPassphraseException;

/**
 * A registry on disk: makes one, or opens it with a passphrase. What lies where, byte by byte, is in
 * {@code docs/formats/data-folder.md}.
 */
public final class DataFolder {

    private static final String DATABASE = "kintrace.db";

    private final Path folder;
    private final Clock clock;

    /** Says where; nothing is touched yet. */
    public DataFolder(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
    }

    /** Whether there is a registry here. */
    public boolean exists() {
        return KeyFile.isIn(folder);
    }

    /**
     * Makes a registry with one account, the owner's, and opens it. The key file is written last: without it there is no
     * registry, so an interrupted call leaves nothing that could be mistaken for one.
     *
     * @param passphrase not empty; overwritten by this call
     */
    public OpenFolder create(char[] passphrase) throws FolderNotOpenedException {
        String owner = UUID.randomUUID().toString();
        try (RegistryKey key = RegistryKey.random()) {
            KeySlot slot = KeySlot.seal(key, owner, Argon2Cost.USUAL, passphrase);
            return create(key, owner, List.of(slot));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Opens a registry with any account's passphrase, tried in the order of the slots: takes the folder for this process, brings it up to date, and sweeps what a crash left behind.
     *
     * @param passphrase overwritten by this call
     */
    public OpenFolder open(char[] passphrase) throws FolderNotOpenedException {
        try {
            if (!exists()) {
                throw new FolderNotOpenedException.Missing(folder);
            }
            return holding(lock -> {
                for (KeySlot slot : KeyFile.read(folder)) {
                    try (RegistryKey key = slot.open(passphrase)) {
                        requireDatabase();
                        return unlocked(lock, key, slot.accountId());
                    } catch (WrongPassphraseException e) {
                        continue;
                    }
                }
                throw new FolderNotOpenedException.WrongPassphrase(folder);
            });
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** The same without a passphrase, for tests that would otherwise wait half a second each. */
    OpenFolder open(RegistryKey key, String account) throws FolderNotOpenedException {
        return holding(lock -> unlocked(lock, key, account));
    }

    /** See {@link #open(RegistryKey, String)}. */
    OpenFolder create(RegistryKey key, String owner, List<KeySlot> slots) throws FolderNotOpenedException {
        makeEmptyFolder();
        return holding(lock -> {
            OwnerOnly.open(folder.resolve(DATABASE), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                    .close();
            OpenFolder opened = unlocked(lock, key, owner);
            try {
                opened.newAccounts().add(owner, Payload.of("owner".getBytes(StandardCharsets.UTF_8)));
                KeyFile.write(folder, slots);
                return opened;
            } catch (IOException | StoreFailedException e) {
                opened.close();
                throw e;
            }
        });
    }

    private void makeEmptyFolder() throws FolderNotOpenedException {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> inside = Files.list(folder)) {
                    if (inside.findAny().isPresent()) {
                        throw new FolderNotOpenedException.Occupied(folder);
                    }
                }
                OwnerOnly.close(folder);
                return;
            }
            Files.createDirectories(folder.resolveSibling("."));
            OwnerOnly.makeFolder(folder);
        } catch (IOException e) {
            throw new FolderNotOpenedException.NotPossible(folder, "it cannot be made here", e);
        }
    }

    /** The database library would make what is missing or empty anew, and that would look like an empty registry. */
    private void requireDatabase() throws FolderNotOpenedException, IOException {
        Path database = folder.resolve(DATABASE);
        if (!Files.isRegularFile(database)) {
            throw new FolderNotOpenedException.Damaged(folder, DATABASE + " is missing", null);
        }
        if (Files.size(database) == 0) {
            throw new FolderNotOpenedException.Damaged(folder, DATABASE + " is empty", null);
        }
    }

    /** Runs with the folder's lock held, and gives it back if the folder does not open. */
    private OpenFolder holding(Opening opening) throws FolderNotOpenedException {
        try {
            FolderLock lock = FolderLock.take(folder, Instant.now(clock));
            boolean opened = false;
            try {
                OpenFolder open = opening.with(lock);
                opened = true;
                return open;
            } finally {
                if (!opened) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw new FolderNotOpenedException.NotPossible(folder,
                    "a file in it cannot be read or written; check its permissions and the free space",
                    e);
        } catch (StoreFailedException.Damaged e) {
            throw new FolderNotOpenedException.Damaged(folder, "kintrace.db cannot be read", e);
        } catch (StoreFailedException e) {
            throw new FolderNotOpenedException.NotPossible(folder,
                    "kintrace.db cannot be read or written; check its permissions and the free space",
                    e);
        }
    }

    private OpenFolder unlocked(FolderLock lock, RegistryKey key, String account)
            throws FolderNotOpenedException, IOException {
        QuietProcess.prepare(folder);
        Database database = openDatabase(key);
        Keyring keyring = new Keyring(key);
        boolean fine = false;
        try {
            SealedFolder files = SealedFolder.open(folder.resolve("vault"), key);
            new SqlBatches(database, keyring).sweep();
            fine = true;
            return new OpenFolder(lock, database, keyring, files, new AccountSlots(folder, key.copy()),
                    account);
        } finally {
            if (!fine) {
                keyring.close();
                database.close();
            }
        }
    }

    private Database openDatabase(RegistryKey key) throws FolderNotOpenedException {
        Connections connections;
        try (SealingKey pages = key.sealingKey(KeyPurpose.PAGES)) {
            connections = new Connections(folder.resolve(DATABASE), pages);
        }
        boolean fine = false;
        try {
            Migrations.run(folder, connections);
            Database database = new Database(connections, SQLDialect.SQLITE, clock);
            fine = true;
            return database;
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            if (!fine) {
                connections.close();
            }
        }
    }

    /** What is done while the lock is held. */
    @FunctionalInterface
    private interface Opening {

        OpenFolder with(FolderLock lock) throws FolderNotOpenedException, IOException;
    }
}
