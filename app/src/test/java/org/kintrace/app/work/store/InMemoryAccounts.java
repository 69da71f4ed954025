package org.kintrace.app.work.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One account in memory: the owner's. */
final class InMemoryAccounts implements Accounts {

    private final Account owner;

    InMemoryAccounts(Instant createdAt) {
        this.owner = new Account(InMemoryStores.OWNER, createdAt,
                Payload.of("owner".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Account owner() {
        return owner;
    }

    @Override
    public Optional<Account> find(String accountId) {
        return list().stream().filter(account -> account.id().equals(accountId)).findFirst();
    }

    @Override
    public List<Account> list() {
        return List.of(owner);
    }
}
