package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.DESK_ITEM;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.kintrace.app.storage.schema.tables.records.DeskItemRecord;
import org.kintrace.app.work.store.DeskItems;
import org.kintrace.vault.content.SealedPlace;
import org.kintrace.vault.key.SealingKey;

/** Desks in the database. */
final class SqlDeskItems implements DeskItems {

    private final Database database;
    private final Keyring keyring;

    SqlDeskItems(Database database, Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    public void put(Item item) {
        database.write(sql -> {
            Optional<DeskItemRecord> before = sql.selectFrom(DESK_ITEM).where(DESK_ITEM.ID.eq(item.id()))
                    .fetchOptional();
            if (before.isPresent() && !before.get().getAccountId().equals(item.accountId())) {
                throw new IllegalArgumentException("item " + item.id() + " lies on another desk");
            }
            int version = 1 + before.map(DeskItemRecord::getVersion).orElse(0);
            sql.deleteFrom(DESK_ITEM).where(DESK_ITEM.ID.eq(item.id())).execute();
            try (WrappedKeys keys = keyring.ofCases(sql)) {
                sql.insertInto(DESK_ITEM).set(DESK_ITEM.ID, item.id()).set(DESK_ITEM.VERSION, version)
                        .set(DESK_ITEM.ACCOUNT_ID, item.accountId()).set(DESK_ITEM.KIND, item.kind())
                        .set(DESK_ITEM.CASE_ID, item.caseId()).set(DESK_ITEM.KEPT_AT, database.now())
                        .set(DESK_ITEM.SEQ, database.nextSeq())
                        .set(DESK_ITEM.SEALED, Seals.seal(keyOf(keys, item.caseId()),
                                place(item.accountId(), item.kind(), item.id(), version), item.payload()))
                        .execute();
            }
            return null;
        });
    }

    @Override
    public void remove(String id) {
        database.write(sql -> sql.deleteFrom(DESK_ITEM).where(DESK_ITEM.ID.eq(id)).execute());
    }

    @Override
    public Optional<Item> find(String id) {
        return select(DESK_ITEM.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Item> onDesk(String accountId, String kind) {
        return select(DESK_ITEM.ACCOUNT_ID.eq(accountId).and(DESK_ITEM.KIND.eq(kind)));
    }

    private List<Item> select(Condition which) {
        return database.read(sql -> {
            try (WrappedKeys keys = keyring.ofCases(sql)) {
                return List.copyOf(sql.selectFrom(DESK_ITEM).where(which).orderBy(DESK_ITEM.SEQ).fetch()
                        .map(row -> opened((DeskItemRecord) row, keys)));
            }
        });
    }

    private Item opened(DeskItemRecord row, WrappedKeys keys) {
        return new Item(row.getId(), row.getAccountId(), row.getKind(), row.getCaseId(),
                SystemTime.instant(row.getKeptAt()), Seals.open(keyOf(keys, row.getCaseId()),
                        place(row.getAccountId(), row.getKind(), row.getId(), row.getVersion()),
                        row.getSealed()));
    }

    private SealingKey keyOf(WrappedKeys keys, @Nullable String caseId) {
        return caseId == null ? keyring.shared() : keys.of(caseId);
    }

    /** Whose desk is part of the place: an item cannot be moved to another under its seal. */
    private static SealedPlace place(String accountId, String kind, String id, int version) {
        return new SealedPlace("desk_item/" + kind + "/" + accountId, id, version);
    }
}
