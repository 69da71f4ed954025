package org.kintrace.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.web.access.AccountBook;
import org.kintrace.app.web.access.RegistryDoor;
import org.kintrace.app.web.frame.Fault;
import org.kintrace.app.web.frame.Reader;
import org.kintrace.app.web.frame.UnlockedRegistry;
import org.kintrace.app.work.store.FolderNotOpenedException;

/** The door to one data folder. Storage is built when it is unlocked and closed when it is locked. */
final class FolderDoor implements RegistryDoor, AutoCloseable {

    private static final int READ_AT_ONCE = 20;
    /** What could not be read is tried again when somebody comes, not more often than this. */
    static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(30);

    private final Path folder;
    private final Clock clock;
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock(true);
    private final AtomicReference<Instant> lastEntered;
    /** The day as of which all families were read, or are being read. */
    private final AtomicReference<LocalDate> dayRead = new AtomicReference<>(LocalDate.MIN);
    private final AtomicReference<Instant> nextTry = new AtomicReference<>(Instant.MIN);
    private final Consumer<Fault> faults;
    private @Nullable OpenRegistry registry;

    /**
     * @param open already unlocked, taken as its own; null to begin locked
     * @param faults where it is told that something could not be read in the background
     */
    FolderDoor(Path folder, @Nullable OpenRegistry open, Clock clock, Consumer<Fault> faults) {
        this.faults = faults;
        this.folder = folder;
        this.registry = open;
        this.clock = clock;
        this.lastEntered = new AtomicReference<>(clock.instant());
        if (open != null) {
            readFirst(open);
        }
    }

    @Override
    public boolean isLocked() {
        use.readLock().lock();
        try {
            return registry == null;
        } finally {
            use.readLock().unlock();
        }
    }

    @Override
    public Reader unlock(char[] passphrase) throws FolderNotOpenedException {
        use.writeLock().lock();
        try {
            OpenRegistry open = registry;
            if (open == null) {
                open = OpenRegistry.open(folder, passphrase);
                registry = open;
                readFirst(open);
            }
            lastEntered.set(clock.instant());
            return open.accountBook().openedBy();
        } finally {
            use.writeLock().unlock();
        }
    }

    @Override
    public void lock() {
        use.writeLock().lock();
        try {
            OpenRegistry open = registry;
            registry = null;
            if (open != null) {
                open.close();
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    /** Reads what the first page needs, in two halves at once, then the families. */
    private void readFirst(OpenRegistry open) {
        dayRead.set(open.today());
        open.memory().beginReading();
        CompletableFuture<Void> people = inBackground(() -> attempt(open, open.memory()::readPeople));
        inBackground(() -> attempt(open, open.memory()::readLedger))
                .thenCombine(people, (_, _) -> open).thenAccept(this::readFamilies);
    }

    /** Reads something. A failure is told and does not keep the rest from being read. @return whether it went well */
    private boolean attempt(OpenRegistry open, Runnable reading) {
        try {
            whileOpen(open, reading);
            return true;
        } catch (RuntimeException | Error e) {
            tell(e);
            return false;
        }
    }

    private void tell(Throwable failure) {
        faults.accept(new Fault(UUID.randomUUID().toString(), failure));
    }

    /** Reads the families into memory, some at a time, so that findings are complete soon and nobody waits for them. */
    private void readFamilies(OpenRegistry open) {
        AtomicInteger left = new AtomicInteger(1);
        boolean fine = true;
        while (fine && left.get() > 0) {
            left.set(0);
            fine = attempt(open, () -> left.set(open.memory().readAhead(READ_AT_ONCE, open.today())));
        }
        attempt(open, () -> open.memory().findings().takeFailures().forEach(this::tell));
        if (!fine) {
            nextTry.set(clock.instant().plus(BEFORE_ANOTHER_TRY));
            dayRead.set(LocalDate.MIN);
        }
        giveMemoryBack();
    }

    /**
     * Hands memory that is not needed back to the system, and with it what is left of registry objects nobody holds. Left to
     * itself the collector takes new memory as long as there is any; this costs a pause of some tenths of a second.
     */
    static void giveMemoryBack() {
        System.gc();
    }

    private void whileOpen(OpenRegistry open, Runnable reading) {
        use.readLock().lock();
        try {
            if (registry == open) {
                reading.run();
            }
        } finally {
            use.readLock().unlock();
        }
    }

    /** On threads of the system's: those that Java shares out would be taken from who asks for pages. */
    private static CompletableFuture<Void> inBackground(Runnable reading) {
        return CompletableFuture.runAsync(reading,
                work -> Thread.ofPlatform().daemon().name("reading").start(work));
    }

    /**
     * What is overdue or lapses depends on the day: the first who comes on another day has everything read again, as has the
     * first who comes some time after reading failed.
     */
    private void readAgainWhenDue(OpenRegistry open) {
        LocalDate before = dayRead.get();
        if (!before.equals(open.today()) && !clock.instant().isBefore(nextTry.get())
                && dayRead.compareAndSet(before, open.today())) {
            CompletableFuture<Void> _ = inBackground(() -> readFamilies(open));
        }
    }

    /** When somebody last asked for something, or a list was still being taken in. */
    Instant lastEntered() {
        use.readLock().lock();
        try {
            if (registry != null && registry.incomingLists().isAtWork()) {
                lastEntered.set(clock.instant());
            }
        } finally {
            use.readLock().unlock();
        }
        return lastEntered.get();
    }

    @Override
    public Optional<Inside> enter() {
        use.readLock().lock();
        OpenRegistry open = registry;
        if (open == null) {
            use.readLock().unlock();
            return Optional.empty();
        }
        lastEntered.set(clock.instant());
        readAgainWhenDue(open);
        return Optional.of(new Held(open, use.readLock()));
    }

    @Override
    public void close() {
        lock();
    }

    /** One request, on the thread that answers it. */
    private record Held(OpenRegistry open, ReentrantReadWriteLock.ReadLock hold) implements Inside {

        @Override
        public UnlockedRegistry registry() {
            return open;
        }

        @Override
        public AccountBook accounts() {
            return open.accountBook();
        }

        @Override
        public void close() {
            hold.unlock();
        }
    }
}
