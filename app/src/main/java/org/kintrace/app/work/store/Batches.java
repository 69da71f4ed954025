package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Long imports: written piece by piece while invisible, then shown by one small commit, and undone as one. What is still
 * staged when the registry is opened is what a crash left behind, and is swept away.
 */
public interface Batches {

    /**
     * Begins an import: what is written under this id stays invisible until {@link #show}.
     *
     * @param note sealed: who, from what, with which settings
     */
    void stage(String batchId, String kind, Payload note);

    /** Makes all of a staged batch visible at once. @throws IllegalArgumentException if it is not staged */
    void show(String batchId);

    /** Gives up a staged batch and removes what it wrote. @throws IllegalArgumentException if it is not staged */
    void discard(String batchId);

    /**
     * Hides all of a shown batch at once; nothing is deleted.
     *
     * @param reason sealed: who and why
     * @throws IllegalArgumentException if it is not visible
     */
    void undo(String batchId, Payload reason);

    Optional<Batch> find(String batchId);

    /** All batches, oldest first. */
    List<Batch> list();

    /** Where an import stands. */
    enum State {
        STAGING, VISIBLE, UNDONE
    }

    /**
     * One import.
     *
     * @param shownAt null while staging
     * @param undoneAt null unless undone
     * @param undoneBecause null unless undone
     */
    record Batch(String id, String kind, State state, Instant startedAt, @Nullable Instant shownAt,
            @Nullable Instant undoneAt, Payload note, @Nullable Payload undoneBecause) {}
}
