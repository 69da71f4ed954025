package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.CASE_ARRIVAL;
import static org.kintrace.app.storage.schema.Tables.CASE_FILE;
import static org.kintrace.app.storage.schema.Tables.IMPORT_BATCH;
import static org.kintrace.app.storage.schema.Tables.INCOMING_LIST;
import static org.kintrace.app.storage.schema.Tables.LIST_ROW;
import static org.kintrace.app.storage.schema.Tables.LIST_VERSION;
import static org.kintrace.app.storage.schema.Tables.MATCH_DECISION;
import static org.kintrace.app.storage.schema.Tables.MATCH_DESCRIPTION;
import static org.kintrace.app.storage.schema.Tables.POSSIBLE_MATCH;
import static org.kintrace.app.storage.schema.Tables.REGISTRY_RECORD;

import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kintrace.app.storage.schema.tables.records.ImportBatchRecord;
import org.kintrace.app.work.store.Batches;
import org.kintrace.app.work.store.Changes.What;
import org.kintrace.app.work.store.Payload;
import org.kintrace.vault.content.SealedPlace;

/** Imports in the database. */
final class SqlBatches implements Batches {

    private final Database database;
    private final Keyring keyring;

    SqlBatches(Database database, Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    public void stage(String batchId, String kind, Payload note) {
        database.write(sql -> sql.insertInto(IMPORT_BATCH).set(IMPORT_BATCH.ID, batchId)
                .set(IMPORT_BATCH.KIND, kind).set(IMPORT_BATCH.STATE, Words.of(State.STAGING))
                .set(IMPORT_BATCH.SEQ, database.nextSeq()).set(IMPORT_BATCH.STARTED_AT, database.now())
                .set(IMPORT_BATCH.SEALED, Seals.seal(keyring.shared(), note(batchId), note)).execute());
    }

    @Override
    public void show(String batchId) {
        database.write(sql -> {
            requireState(sql, batchId, State.STAGING);
            sql.update(IMPORT_BATCH).set(IMPORT_BATCH.STATE, Words.of(State.VISIBLE))
                    .set(IMPORT_BATCH.SHOWN_AT, database.now()).where(IMPORT_BATCH.ID.eq(batchId)).execute();
            database.noteChange(What.BATCH, batchId);
            return null;
        });
    }

    @Override
    public void discard(String batchId) {
        database.write(sql -> {
            requireState(sql, batchId, State.STAGING);
            remove(sql, batchId);
            return null;
        });
    }

    @Override
    public void undo(String batchId, Payload reason) {
        database.write(sql -> {
            requireState(sql, batchId, State.VISIBLE);
            sql.update(IMPORT_BATCH).set(IMPORT_BATCH.STATE, Words.of(State.UNDONE))
                    .set(IMPORT_BATCH.UNDONE_AT, database.now())
                    .set(IMPORT_BATCH.SEALED_REASON, Seals.seal(keyring.shared(), reason(batchId), reason))
                    .where(IMPORT_BATCH.ID.eq(batchId)).execute();
            database.noteChange(What.BATCH, batchId);
            return null;
        });
    }

    @Override
    public Optional<Batch> find(String batchId) {
        return database
                .read(sql -> sql.selectFrom(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(batchId)).fetchOptional()
                        .map(this::opened));
    }

    @Override
    public List<Batch> list() {
        return database.read(sql -> List.copyOf(
                sql.selectFrom(IMPORT_BATCH).orderBy(IMPORT_BATCH.SEQ).fetch().map(this::opened)));
    }

    /** Removes what a crash left staged, at start. @return how many imports that were */
    int sweep() {
        return database.write(sql -> {
            List<String> left = sql.select(IMPORT_BATCH.ID).from(IMPORT_BATCH)
                    .where(IMPORT_BATCH.STATE.eq(Words.of(State.STAGING))).fetch(IMPORT_BATCH.ID);
            left.forEach(batchId -> remove(sql, batchId));
            return left.size();
        });
    }

    /** Refuses to write under a batch that is not staged. */
    static void requireStaged(DSLContext sql, @Nullable String batchId) {
        if (batchId != null) {
            requireState(sql, batchId, State.STAGING);
        }
    }

    /** Refuses to write under a batch that was undone. @return whether it is seen already, as without a batch */
    static boolean requireLive(DSLContext sql, @Nullable String batchId) {
        if (batchId == null) {
            return true;
        }
        State state = stateOf(sql, batchId);
        return switch (state) {
            case STAGING -> false;
            case VISIBLE -> true;
            case UNDONE -> throw new IllegalArgumentException("batch " + batchId + " was undone");
        };
    }

    private static void requireState(DSLContext sql, String batchId, State wanted) {
        State state = stateOf(sql, batchId);
        if (state != wanted) {
            throw new IllegalArgumentException("batch " + batchId + " is " + state + ", not " + wanted);
        }
    }

    private static State stateOf(DSLContext sql, String batchId) {
        String state = sql.select(IMPORT_BATCH.STATE).from(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(batchId))
                .fetchOne(IMPORT_BATCH.STATE);
        if (state == null) {
            throw new IllegalArgumentException("there is no batch " + batchId);
        }
        return Words.read(State.class, state);
    }

    private static void remove(DSLContext sql, String batchId) {
        sql.deleteFrom(MATCH_DECISION).where(MATCH_DECISION.MATCH_ID.in(DSL.select(POSSIBLE_MATCH.ID)
                .from(POSSIBLE_MATCH).where(POSSIBLE_MATCH.BATCH_ID.eq(batchId)))).execute();
        sql.deleteFrom(POSSIBLE_MATCH).where(POSSIBLE_MATCH.BATCH_ID.eq(batchId)).execute();
        sql.deleteFrom(MATCH_DESCRIPTION).where(MATCH_DESCRIPTION.BATCH_ID.eq(batchId)).execute();
        sql.deleteFrom(LIST_ROW).where(LIST_ROW.VERSION_ID.in(DSL.select(LIST_VERSION.ID).from(LIST_VERSION)
                .where(LIST_VERSION.BATCH_ID.eq(batchId)))).execute();
        sql.deleteFrom(LIST_VERSION).where(LIST_VERSION.BATCH_ID.eq(batchId)).execute();
        sql.deleteFrom(INCOMING_LIST).where(INCOMING_LIST.BATCH_ID.eq(batchId)).execute();
        sql.deleteFrom(REGISTRY_RECORD).where(REGISTRY_RECORD.BATCH_ID.eq(batchId)).execute();
        sql.deleteFrom(CASE_ARRIVAL).where(CASE_ARRIVAL.BATCH_ID.eq(batchId)).execute();
        // A case that came before, with an import undone since, keeps its key for what that import left hidden.
        sql.deleteFrom(CASE_FILE)
                .where(CASE_FILE.ID.notIn(DSL.select(CASE_ARRIVAL.CASE_ID).from(CASE_ARRIVAL)))
                .execute();
        sql.deleteFrom(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(batchId)).execute();
    }

    private Batch opened(ImportBatchRecord row) {
        String id = row.getId();
        byte[] because = row.getSealedReason();
        return new Batch(id, row.getKind(), Words.read(State.class, row.getState()),
                SystemTime.instant(row.getStartedAt()), SystemTime.instantOrNothing(row.getShownAt()),
                SystemTime.instantOrNothing(row.getUndoneAt()),
                Seals.open(keyring.shared(), note(id), row.getSealed()),
                because == null ? null : Seals.open(keyring.shared(), reason(id), because));
    }

    private static SealedPlace note(String batchId) {
        return new SealedPlace("import_batch/note", batchId, 1);
    }

    private static SealedPlace reason(String batchId) {
        return new SealedPlace("import_batch/reason", batchId, 1);
    }
}
