package org.kintrace.app.work.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The audit trail in memory. */
final class InMemoryAudit implements Audit {

    private final InMemoryStores stores;

    InMemoryAudit(InMemoryStores stores) {
        this.stores = stores;
    }

    @Override
    public void add(String accountId, String act, @Nullable String subjectId, Payload detail) {
        if (stores.accounts().find(accountId).isEmpty()) {
            throw new IllegalArgumentException("there is no account " + accountId);
        }
        stores.write(shelf -> shelf.audit
                .add(new Entry(++shelf.seq, stores.now(), accountId, act, subjectId, detail)));
    }

    @Override
    public List<Entry> since(long seq) {
        return stores.read(shelf -> shelf.audit.stream().filter(entry -> entry.seq() > seq).toList());
    }
}
