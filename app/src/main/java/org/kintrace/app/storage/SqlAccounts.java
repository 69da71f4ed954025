package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.ACCOUNT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kintrace.app.storage.schema.tables.records.AccountRecord;
import org.kintrace.app.work.store.Accounts;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.StoreFailedException;
import org.kintrace.vault.content.SealedPlace;

/** Accounts in the database; the first is the owner's. */
final class SqlAccounts implements Accounts {

    private final Database database;
    private final Keyring keyring;
    private final AccountSlots slots;
    private final String openedBy;

    SqlAccounts(Database database, Keyring keyring, AccountSlots slots, String openedBy) {
        this.database = database;
        this.keyring = keyring;
        this.slots = slots;
        this.openedBy = openedBy;
    }

    @Override
    public Account openedBy() {
        return find(openedBy)
                .orElseThrow(() -> new StoreFailedException.Damaged("no account for the slot that opened",
                        new IllegalStateException("table account has no " + openedBy)));
    }

    /** The row first: a row without a slot signs nobody in, a slot without a row would open the registry unseen. */
    @Override
    public String add(Payload label, char[] password) {
        String id = UUID.randomUUID().toString();
        add(id, label);
        slots.add(id, password);
        return id;
    }

    @Override
    public boolean opens(String accountId, char[] password) {
        return slots.opens(accountId, password);
    }

    @Override
    public Account owner() {
        return list().stream().findFirst()
                .orElseThrow(() -> new StoreFailedException.Damaged("no owner account",
                        new IllegalStateException("table account is empty")));
    }

    @Override
    public Optional<Account> find(String accountId) {
        return list().stream().filter(account -> account.id().equals(accountId)).findFirst();
    }

    @Override
    public List<Account> list() {
        return database.read(sql -> List.copyOf(
                sql.selectFrom(ACCOUNT).orderBy(ACCOUNT.SEQ).fetch().map(this::opened)));
    }

    void add(String accountId, Payload label) {
        database.write(sql -> sql.insertInto(ACCOUNT).set(ACCOUNT.ID, accountId)
                .set(ACCOUNT.CREATED_AT, database.now()).set(ACCOUNT.SEQ, database.nextSeq())
                .set(ACCOUNT.SEALED, Seals.seal(keyring.shared(), place(accountId), label)).execute());
    }

    private Account opened(AccountRecord row) {
        return new Account(row.getId(), SystemTime.instant(row.getCreatedAt()),
                Seals.open(keyring.shared(), place(row.getId()), row.getSealed()));
    }

    private static SealedPlace place(String accountId) {
        return new SealedPlace("account", accountId, 1);
    }
}
