package org.kintrace.app.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.vault.content.OwnerOnly;

/**
 * The mark of the one process that owns a data folder. The operating system holds it, so it cannot outlive the process;
 * the file's text (process number, time) only tells others whom they wait for.
 */
final class FolderLock implements AutoCloseable {

    /** Far beyond the text: where a system locks what others read, the text stays readable. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int TEXT_BYTES = 200;

    /**
     * Folders this very process owns. Asked before the file is touched: closing any handle to a locked file would, on
     * POSIX systems, drop the process's own lock.
     */
    private static final Map<Path, Instant> OWNED_HERE = new ConcurrentHashMap<>();

    private final Path folder;
    private final FileChannel file;
    private final FileLock lock;

    private FolderLock(Path folder, FileChannel file, FileLock lock) {
        this.folder = folder;
        this.file = file;
        this.lock = lock;
    }

    static FolderLock take(Path folder, Instant now) throws FolderNotOpenedException, IOException {
        Path real = folder.toRealPath();
        Instant since = OWNED_HERE.putIfAbsent(real, now);
        if (since != null) {
            throw new FolderNotOpenedException.InUse(folder, ProcessHandle.current().pid(), since);
        }
        boolean taken = false;
        try {
            FolderLock lock = takeFrom(real, folder, now);
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                OWNED_HERE.remove(real);
            }
        }
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        try (file) {
            file.truncate(0);
            lock.release();
        } finally {
            OWNED_HERE.remove(folder);
        }
    }

    private static FolderLock takeFrom(Path real, Path asNamed, Instant now)
            throws FolderNotOpenedException, IOException {
        FileChannel file = OwnerOnly.open(real.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean taken = false;
        try {
            FileLock lock = file.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw inUse(asNamed, file);
            }
            file.truncate(0);
            file.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + " " + now + "\n"), 0);
            taken = true;
            return new FolderLock(real, file, lock);
        } finally {
            if (!taken) {
                file.close();
            }
        }
    }

    private static FolderNotOpenedException.InUse inUse(Path folder, FileChannel file) {
        String[] words = text(file).strip().split(" ", 2);
        Long process = null;
        Instant since = null;
        try {
            process = Long.valueOf(words[0]);
            since = words.length > 1 ? Instant.parse(words[1]) : null;
        } catch (NumberFormatException | DateTimeParseException e) {
            // The owner is just writing it: the lock counts, its text does not.
        }
        return new FolderNotOpenedException.InUse(folder, process, since);
    }

    private static String text(FileChannel file) {
        ByteBuffer text = ByteBuffer.allocate(TEXT_BYTES);
        try {
            file.read(text, 0);
        } catch (IOException e) {
            return "";
        }
        return StandardCharsets.US_ASCII.decode(text.flip()).toString();
    }

    /** For tests: who, by the text of the file, owns a folder of this process. */
    static @Nullable Instant ownedHereSince(Path folder) throws IOException {
        return OWNED_HERE.get(folder.toRealPath());
    }
}
