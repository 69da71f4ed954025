package org.kintrace.app.work.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The stores in memory, for tests of use cases: the same behaviour as the encrypted folder (both pass {@link
 * StoreContract}), without a disk and without sealing. One thread at a time; closing forgets nothing, so that a test can
 * {@link #reopen} as after a crash.
 */
public final class InMemoryStores implements Stores, Atomically {

    static final String OWNER = "00000000-0000-4000-8000-000000000001";

    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private Shelf shelf;
    private int depth;
    private boolean doomed;

    public InMemoryStores(Clock clock) {
        this(clock, new Shelf());
    }

    private InMemoryStores(Clock clock, Shelf shelf) {
        this.clock = clock;
        this.shelf = shelf;
    }

    /** What a new process would find: everything committed, nothing staged. */
    public InMemoryStores reopen() {
        Shelf found = shelf.copy();
        shelf.batches.values().stream().filter(batch -> batch.state() == Batches.State.STAGING)
                .forEach(batch -> found.removeStaged(batch.id()));
        return new InMemoryStores(clock, found);
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T call(Act<T, E> act) throws E {
        turn.lock();
        Shelf before = shelf.copy();
        boolean fine = false;
        doomed &= depth > 0;
        depth++;
        try {
            T result = act.call();
            if (depth == 1 && doomed) {
                throw new IllegalStateException("a part of this act failed before, so none of it is kept");
            }
            fine = true;
            return result;
        } finally {
            depth--;
            doomed |= !fine;
            if (depth == 0 && !fine) {
                shelf = before;
            }
            turn.unlock();
        }
    }

    <T extends @Nullable Object> T read(Function<Shelf, T> question) {
        turn.lock();
        try {
            return question.apply(shelf);
        } finally {
            turn.unlock();
        }
    }

    <T extends @Nullable Object> T write(Function<Shelf, T> change) {
        return this.<T, RuntimeException>call(() -> change.apply(shelf));
    }

    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Atomically atomically() {
        return this;
    }

    @Override
    public Cases cases() {
        return new InMemoryCases(this);
    }

    @Override
    public Records records() {
        return new InMemoryRecords(this);
    }

    @Override
    public Lists lists() {
        return new InMemoryLists(this);
    }

    @Override
    public Batches batches() {
        return new InMemoryBatches(this);
    }

    @Override
    public Evidence evidence() {
        return new InMemoryEvidence(this);
    }

    @Override
    public MatchDescriptions matchDescriptions() {
        return new InMemoryMatchDescriptions(this);
    }

    @Override
    public PossibleMatches possibleMatches() {
        return new InMemoryPossibleMatches(this);
    }

    @Override
    public Accounts accounts() {
        return new InMemoryAccounts(now());
    }

    @Override
    public Audit audit() {
        return new InMemoryAudit(this);
    }

    @Override
    public DeskItems deskItems() {
        return new InMemoryDeskItems(this);
    }

    @Override
    public Changes changes() {
        return new InMemoryChanges(this);
    }

    @Override
    public void close() {}
}
