package org.kintrace.app.work;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kintrace.app.work.store.Batches;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.Stores;

/** Hides all of an import at once; nothing is deleted. */
public final class UndoBatch {

    private final Stores stores;

    public UndoBatch(Stores stores) {
        this.stores = stores;
    }

    /**
     * An import that was undone.
     *
     * @param file how its file was called; empty where that was not noted yet
     * @param why in the words of whoever undid it
     */
    public record Undone(String batchId, String file, Instant begun, Instant undone, String why) {}

    /** Lists that were taken in and undone, the last first. */
    public List<Undone> lists() {
        return stores.batches().list().stream()
                .filter(batch -> batch.kind().equals("list") && batch.undoneAt() != null)
                .map(UndoBatch::undone)
                .sorted(Comparator.comparing(Undone::undone).reversed()).toList();
    }

    private static Undone undone(Batches.Batch batch) {
        Payload reason = batch.undoneBecause();
        return new Undone(batch.id(), new String(batch.note().bytes(), StandardCharsets.UTF_8),
                batch.startedAt(), Objects.requireNonNull(batch.undoneAt()),
                reason == null ? "" : new String(reason.bytes(), StandardCharsets.UTF_8));
    }

    /** Whether there was such an import, visible until now. Two who ask at once: one of them undoes it. */
    public boolean run(String batchId, String why, String accountId) {
        return stores.atomically().call(() -> {
            Optional<Batches.Batch> visible = stores.batches().find(batchId)
                    .filter(batch -> batch.state() == Batches.State.VISIBLE);
            visible.ifPresent(batch -> {
                stores.batches().undo(batchId, Payload.of(why.getBytes(StandardCharsets.UTF_8)));
                // The reason stays with the batch: it may name somebody.
                stores.audit().add(accountId, batch.kind() + "-undo", batchId, Payload.of(new byte[0]));
            });
            return visible.isPresent();
        });
    }
}
