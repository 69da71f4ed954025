package org.kintrace.app.work.store;

import java.util.List;

/** The change sequence in memory. */
final class InMemoryChanges implements Changes {

    private final InMemoryStores stores;

    InMemoryChanges(InMemoryStores stores) {
        this.stores = stores;
    }

    @Override
    public long newest() {
        return stores.read(shelf -> shelf.changes.isEmpty() ? 0L : shelf.changes.getLast().seq());
    }

    @Override
    public List<Change> since(long seq) {
        return stores.read(shelf -> shelf.changes.stream().filter(change -> change.seq() > seq).toList());
    }
}
