package org.kintrace.app.work.store;

import java.util.List;
import java.util.Optional;

/** Desks in memory. */
final class InMemoryDeskItems implements DeskItems {

    private final InMemoryStores stores;

    InMemoryDeskItems(InMemoryStores stores) {
        this.stores = stores;
    }

    @Override
    public void put(Item item) {
        if (stores.accounts().find(item.accountId()).isEmpty()) {
            throw new IllegalArgumentException("there is no account " + item.accountId());
        }
        stores.write(shelf -> {
            Item before = shelf.desk.remove(item.id());
            if (before != null && !before.accountId().equals(item.accountId())) {
                throw new IllegalArgumentException("item " + item.id() + " lies on another desk");
            }
            if (item.caseId() != null && !shelf.cases.containsKey(item.caseId())) {
                throw new IllegalArgumentException("there is no case " + item.caseId());
            }
            shelf.desk.put(item.id(), new Item(item.id(), item.accountId(), item.kind(), item.caseId(),
                    stores.now(), item.payload()));
            return null;
        });
    }

    @Override
    public void remove(String id) {
        stores.write(shelf -> Optional.ofNullable(shelf.desk.remove(id)));
    }

    @Override
    public Optional<Item> find(String id) {
        return stores.read(shelf -> Optional.ofNullable(shelf.desk.get(id)));
    }

    @Override
    public List<Item> onDesk(String accountId, String kind) {
        return stores.read(shelf -> shelf.desk.values().stream()
                .filter(item -> item.accountId().equals(accountId) && item.kind().equals(kind)).toList());
    }
}
