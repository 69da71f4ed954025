package org.kintrace.app.work.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.ImportList;
import org.kintrace.app.work.ImportStoppedException;
import org.kintrace.app.work.ListToImport;
import org.kintrace.app.work.store.Evidence;
import org.kintrace.registry.intake.ListNotReadException;

/**
 * Lists that were brought and wait for somebody to say how they are to be read. Each lies sealed on disk; locking removes
 * those that were not taken in. One is taken in at a time, on a thread of its own.
 */
public final class IncomingLists implements AutoCloseable {

    /** A list may have so many bytes: 64 MiB, as a spreadsheet may. */
    public static final long MOST_BYTES = 64L << 20;

    /** So many wait for one account; one more drops the oldest. */
    private static final int MOST_PER_ACCOUNT = 5;

    /** Longest file name kept, in characters. */
    private static final int LONGEST_NAME = 200;

    private final Evidence evidence;
    private final Function<String, ImportList> importing;
    private final Reading reading;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final Map<String, IncomingList> lists = new LinkedHashMap<>();
    private final ExecutorService oneByOne = Executors
            .newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("list import").unstarted(work));
    private volatile boolean stopping;

    /** Makes a reader from what a person said. */
    @FunctionalInterface
    public interface Reading {

        ListToImport.Reader of(String fileName, HowToRead how);
    }

    /** @param importing the use case, for one account */
    public IncomingLists(Evidence evidence, Function<String, ImportList> importing, Reading reading,
            Supplier<UUID> ids, Clock clock) {
        this.evidence = evidence;
        this.importing = importing;
        this.reading = reading;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Seals a file as it comes.
     *
     * @param fileName the last part of its path, as the browser says
     * @throws TooLargeException when it has more bytes than a list may have
     * @throws IOException when it did not come to its end; in both cases nothing of it stays
     */
    public IncomingList receive(CaseWorker who, String fileName, InputStream bytes) throws IOException {
        Evidence.Arrival original = evidence.receive(new CountedBytes(bytes, MOST_BYTES));
        boolean kept = false;
        try {
            IncomingList list = new IncomingList(ids.get().toString(), who.accountId(), named(fileName),
                    clock.instant(), original, reading);
            keep(list, who.accountId());
            kept = true;
            return list;
        } finally {
            if (!kept) {
                original.close();
            }
        }
    }

    public synchronized Optional<IncomingList> find(CaseWorker who, String id) {
        return Optional.ofNullable(lists.get(id)).filter(list -> list.isOf(who.accountId()));
    }

    /** Those that are not on record yet, the oldest first. */
    public synchronized List<IncomingList> list(CaseWorker who) {
        return lists.values().stream().filter(list -> list.isOf(who.accountId()))
                .filter(list -> !(list.standing() instanceof Standing.Done)).toList();
    }

    /** Removes one, unless it is being taken in. @return whether it is gone */
    public synchronized boolean drop(IncomingList list) {
        if (list.standing().isAtWork()) {
            return false;
        }
        lists.remove(list.id());
        list.original().close();
        return true;
    }

    /** Takes one in, when those before it are done. Asked for twice, it is done once. */
    public synchronized void take(IncomingList list) {
        if (list.standing().isAtWork() || list.standing() instanceof Standing.Done || stopping) {
            return;
        }
        list.stands(new Standing.InLine());
        try {
            oneByOne.execute(() -> list.stands(outcome(list)));
        } catch (RejectedExecutionException e) {
            list.stands(new Standing.Waiting());
        }
    }

    /** Whether one is being taken in: the registry is not left alone then. */
    public synchronized boolean isAtWork() {
        return lists.values().stream().anyMatch(list -> list.standing().isAtWork());
    }

    /** Stops what is being taken in and removes what waits; nothing of it is on record. */
    @Override
    public void close() {
        stopping = true;
        oneByOne.shutdownNow();
        try {
            // A step that has begun is short; the storage must not be closed under it.
            while (!oneByOne.awaitTermination(1, TimeUnit.SECONDS)) {
                continue;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        removeAll();
    }

    private synchronized void removeAll() {
        lists.values().forEach(list -> list.original().close());
        lists.clear();
    }

    private Standing outcome(IncomingList list) {
        try {
            return new Standing.Done(importing.apply(list.accountId()).run(list.toImport(), list.original(),
                    (step, rows, of) -> {
                        if (stopping) {
                            throw new ImportStoppedException();
                        }
                        list.stands(new Standing.UnderWay(step, rows, of));
                    }));
        } catch (ListNotReadException e) {
            return new Standing.NotRead(e.fault());
        } catch (IOException | RuntimeException | Error e) {
            return new Standing.Failed(e);
        }
    }

    private synchronized void keep(IncomingList list, String account) {
        List<IncomingList> before = new ArrayList<>(lists.values());
        before.removeIf(other -> !other.isOf(account) || other.standing().isAtWork());
        while (before.size() >= MOST_PER_ACCOUNT) {
            drop(before.removeFirst());
        }
        lists.put(list.id(), list);
    }

    /** Without folders and without characters that are no letters of a name. */
    private static String named(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = last.codePoints().filter(c -> !Character.isISOControl(c) && !isTurning(c))
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .strip();
        return clean.isEmpty() ? "list" : clean;
    }

    /** Marks that turn the letters around them (Unicode 3.9.1, bidirectional formatting), and halves of characters. */
    private static boolean isTurning(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069
                || codePoint == 0x200E || codePoint == 0x200F || codePoint == 0x061C
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
