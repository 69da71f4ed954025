package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.INCOMING_LIST;
import static org.kintrace.app.storage.schema.Tables.LIST_ROW;
import static org.kintrace.app.storage.schema.Tables.LIST_VERSION;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kintrace.app.storage.schema.tables.records.IncomingListRecord;
import org.kintrace.app.storage.schema.tables.records.ListRowRecord;
import org.kintrace.app.storage.schema.tables.records.ListVersionRecord;
import org.kintrace.app.work.store.Lists;
import org.kintrace.app.work.store.Payload;
import org.kintrace.facts.id.EvidenceId;
import org.kintrace.vault.content.SealedPlace;
import org.kintrace.vault.key.SealingKey;

/** Lists in the database, each row sealed by itself under its list's key. */
final class SqlLists implements Lists {

    private static final int FETCHED_AT_ONCE = 1_000;

    private final Database database;
    private final Keyring keyring;

    SqlLists(Database database, Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    public void add(String listId, @Nullable String batchId, Payload about) {
        database.write(sql -> {
            SqlBatches.requireStaged(sql, batchId);
            try (WrappedKeys keys = keyring.ofLists(sql)) {
                byte[] wrapped = keys.make(listId);
                return sql.insertInto(INCOMING_LIST).set(INCOMING_LIST.ID, listId)
                        .set(INCOMING_LIST.BATCH_ID, batchId).set(INCOMING_LIST.ADDED_AT, database.now())
                        .set(INCOMING_LIST.SEQ, database.nextSeq()).set(INCOMING_LIST.WRAPPED_KEY, wrapped)
                        .set(INCOMING_LIST.SEALED, Seals.seal(keys.of(listId), listPlace(listId), about))
                        .execute();
            }
        });
    }

    @Override
    public void addVersion(NewVersion version) {
        database.write(sql -> {
            SqlBatches.requireStaged(sql, version.batchId());
            try (WrappedKeys keys = keyring.ofLists(sql)) {
                return sql.insertInto(LIST_VERSION).set(LIST_VERSION.ID, version.id())
                        .set(LIST_VERSION.LIST_ID, version.listId())
                        .set(LIST_VERSION.BATCH_ID, version.batchId())
                        .set(LIST_VERSION.EVIDENCE_ID, version.file().hex())
                        .set(LIST_VERSION.ADDED_AT, database.now()).set(LIST_VERSION.SEQ, database.nextSeq())
                        .set(LIST_VERSION.SEALED,
                                Seals.seal(keys.of(version.listId()), versionPlace(version.id()),
                                        version.about()))
                        .execute();
            }
        });
    }

    @Override
    public void addRows(String versionId, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.write(sql -> {
            ListVersionRecord version = get(sql, versionId);
            SqlBatches.requireStaged(sql, version.getBatchId());
            try (WrappedKeys keys = keyring.ofLists(sql)) {
                SealingKey key = keys.of(version.getListId());
                BatchBindStep bound = sql.batch(sql.insertInto(LIST_ROW, LIST_ROW.ID, LIST_ROW.VERSION_ID,
                        LIST_ROW.LINE, LIST_ROW.SEALED).values((String) null, null, null, null));
                for (Row row : rows) {
                    BatchBindStep _ = bound.bind(row.id(), versionId, row.line(),
                            Seals.seal(key, rowPlace(versionId, row.id(), row.line()), row.payload()));
                }
                return bound.execute();
            }
        });
    }

    @Override
    public Optional<StoredList> find(String listId) {
        return selectLists(INCOMING_LIST.ID.eq(listId)).stream().findFirst();
    }

    @Override
    public List<StoredList> list() {
        return selectLists(DSL.noCondition());
    }

    @Override
    public Optional<StoredVersion> findVersion(String versionId) {
        return selectVersions(LIST_VERSION.ID.eq(versionId)).stream().findFirst();
    }

    @Override
    public List<StoredVersion> versionsOf(String listId) {
        return selectVersions(LIST_VERSION.LIST_ID.eq(listId));
    }

    @Override
    public List<StoredVersion> versionsFrom(EvidenceId file) {
        return selectVersions(LIST_VERSION.EVIDENCE_ID.eq(file.hex()));
    }

    @Override
    public Optional<StoredRow> row(String rowId) {
        return database.read(sql -> sql.select(LIST_ROW.fields()).select(LIST_VERSION.LIST_ID).from(LIST_ROW)
                .join(LIST_VERSION).on(LIST_VERSION.ID.eq(LIST_ROW.VERSION_ID)).where(LIST_ROW.ID.eq(rowId))
                .and(Visible.batch(LIST_VERSION.BATCH_ID)).fetchOptional().map(found -> {
                    ListRowRecord row = found.into(LIST_ROW);
                    try (WrappedKeys keys = keyring.ofLists(sql)) {
                        return new StoredRow(row.getVersionId(),
                                opened(row, keys.of(found.get(LIST_VERSION.LIST_ID))));
                    }
                }));
    }

    @Override
    public void eachRow(String versionId, Consumer<Row> reader) {
        database.read(sql -> {
            String listId = get(sql, versionId).getListId();
            try (WrappedKeys keys = keyring.ofLists(sql);
                    Cursor<ListRowRecord> rows = sql.selectFrom(LIST_ROW)
                            .where(LIST_ROW.VERSION_ID.eq(versionId))
                            .orderBy(LIST_ROW.LINE).fetchSize(FETCHED_AT_ONCE).fetchLazy()) {
                SealingKey key = keys.of(listId);
                rows.forEach(row -> reader.accept(opened(row, key)));
            }
            return null;
        });
    }

    private List<StoredList> selectLists(Condition which) {
        return database.read(sql -> {
            try (WrappedKeys keys = keyring.ofLists(sql)) {
                return List.copyOf(sql.selectFrom(INCOMING_LIST).where(which)
                        .and(Visible.batch(INCOMING_LIST.BATCH_ID)).orderBy(INCOMING_LIST.SEQ).fetch()
                        .map(row -> opened((IncomingListRecord) row, keys)));
            }
        });
    }

    private List<StoredVersion> selectVersions(Condition which) {
        return database.read(sql -> {
            try (WrappedKeys keys = keyring.ofLists(sql)) {
                return List.copyOf(sql.selectFrom(LIST_VERSION).where(which)
                        .and(Visible.batch(LIST_VERSION.BATCH_ID)).orderBy(LIST_VERSION.SEQ).fetch()
                        .map(row -> opened(sql, (ListVersionRecord) row, keys)));
            }
        });
    }

    private static StoredList opened(IncomingListRecord row, WrappedKeys keys) {
        return new StoredList(row.getId(), row.getBatchId(), SystemTime.instant(row.getAddedAt()),
                Seals.open(keys.of(row.getId()), listPlace(row.getId()), row.getSealed()));
    }

    private static StoredVersion opened(DSLContext sql, ListVersionRecord row, WrappedKeys keys) {
        int rows = sql.fetchCount(LIST_ROW, LIST_ROW.VERSION_ID.eq(row.getId()));
        return new StoredVersion(row.getId(), row.getListId(), row.getBatchId(),
                new EvidenceId(row.getEvidenceId()),
                SystemTime.instant(row.getAddedAt()), rows,
                Seals.open(keys.of(row.getListId()), versionPlace(row.getId()), row.getSealed()));
    }

    private static Row opened(ListRowRecord row, SealingKey key) {
        return new Row(row.getId(), row.getLine(),
                Seals.open(key, rowPlace(row.getVersionId(), row.getId(), row.getLine()), row.getSealed()));
    }

    private static ListVersionRecord get(DSLContext sql, String versionId) {
        ListVersionRecord version = sql.selectFrom(LIST_VERSION).where(LIST_VERSION.ID.eq(versionId))
                .fetchOne();
        if (version == null) {
            throw new IllegalArgumentException("there is no list version " + versionId);
        }
        return version;
    }

    private static SealedPlace listPlace(String listId) {
        return new SealedPlace("incoming_list", listId, 1);
    }

    private static SealedPlace versionPlace(String versionId) {
        return new SealedPlace("list_version", versionId, 1);
    }

    /** The line stands where other places have a version, so that rows cannot exchange their lines. */
    private static SealedPlace rowPlace(String versionId, String rowId, int line) {
        return new SealedPlace("list_row/" + versionId, rowId, line);
    }
}
