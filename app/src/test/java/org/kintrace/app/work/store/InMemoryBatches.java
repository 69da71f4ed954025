package org.kintrace.app.work.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Imports in memory. */
final class InMemoryBatches implements Batches {

    private final InMemoryStores stores;

    InMemoryBatches(InMemoryStores stores) {
        this.stores = stores;
    }

    @Override
    public void stage(String batchId, String kind, Payload note) {
        stores.write(shelf -> {
            Batch batch = new Batch(batchId, kind, State.STAGING, stores.now(), null, null, note, null);
            if (shelf.batches.putIfAbsent(batchId, batch) != null) {
                throw new IllegalArgumentException("batch " + batchId + " is there already");
            }
            shelf.seq++;
            return null;
        });
    }

    @Override
    public void show(String batchId) {
        stores.write(shelf -> {
            Batch batch = get(shelf, batchId, State.STAGING);
            shelf.batches.put(batchId, new Batch(batchId, batch.kind(), State.VISIBLE, batch.startedAt(),
                    stores.now(), null, batch.note(), null));
            shelf.note(Changes.What.BATCH, batchId);
            return null;
        });
    }

    @Override
    public void discard(String batchId) {
        stores.write(shelf -> {
            get(shelf, batchId, State.STAGING);
            shelf.removeStaged(batchId);
            return null;
        });
    }

    @Override
    public void undo(String batchId, Payload reason) {
        stores.write(shelf -> {
            Batch batch = get(shelf, batchId, State.VISIBLE);
            shelf.batches.put(batchId, new Batch(batchId, batch.kind(), State.UNDONE, batch.startedAt(),
                    batch.shownAt(), stores.now(), batch.note(), reason));
            shelf.note(Changes.What.BATCH, batchId);
            return null;
        });
    }

    @Override
    public Optional<Batch> find(String batchId) {
        return stores.read(shelf -> Optional.ofNullable(shelf.batches.get(batchId)));
    }

    @Override
    public List<Batch> list() {
        return stores.read(shelf -> List.copyOf(shelf.batches.values()));
    }

    private static Batch get(Shelf shelf, String batchId, State wanted) {
        if (shelf.stateOf(batchId) != wanted) {
            throw new IllegalArgumentException("batch " + batchId + " is not " + wanted);
        }
        return Objects.requireNonNull(shelf.batches.get(batchId));
    }
}
