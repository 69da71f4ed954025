package org.kintrace.app.work.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Accounts in memory; the owner is there from the start. */
final class InMemoryAccounts implements Accounts {

    private final Instant createdAt;
    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, String> passwords = new HashMap<>();

    InMemoryAccounts(Instant createdAt) {
        this.createdAt = createdAt;
        accounts.add(new Account(InMemoryStores.OWNER, createdAt,
                Payload.of("owner".getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public Account owner() {
        return accounts.getFirst();
    }

    @Override
    public Account openedBy() {
        return owner();
    }

    @Override
    public Optional<Account> find(String accountId) {
        return list().stream().filter(account -> account.id().equals(accountId)).findFirst();
    }

    @Override
    public List<Account> list() {
        return List.copyOf(accounts);
    }

    @Override
    public String add(Payload label, char[] password) {
        Account added = new Account(UUID.randomUUID().toString(), createdAt, label);
        accounts.add(added);
        passwords.put(added.id(), new String(password));
        return added.id();
    }

    @Override
    public boolean opens(String accountId, char[] password) {
        return new String(password).equals(passwords.get(accountId));
    }
}
