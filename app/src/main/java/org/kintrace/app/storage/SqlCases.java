package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.CASE_ARRIVAL;
import static org.kintrace.app.storage.schema.Tables.CASE_FILE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.store.Cases;
import org.kintrace.app.work.store.Changes.What;

/** Cases in the database. */
final class SqlCases implements Cases {

    private final Database database;
    private final Keyring keyring;

    SqlCases(Database database, Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    public void open(String caseId, @Nullable String batchId) {
        database.write(sql -> {
            SqlBatches.requireStaged(sql, batchId);
            if (isHere(sql, caseId, batchId)) {
                throw new IllegalArgumentException("case " + caseId + " is there already");
            }
            if (!sql.fetchExists(CASE_FILE, CASE_FILE.ID.eq(caseId))) {
                insert(sql, caseId);
            }
            sql.insertInto(CASE_ARRIVAL).set(CASE_ARRIVAL.SEQ, database.nextSeq())
                    .set(CASE_ARRIVAL.CASE_ID, caseId).set(CASE_ARRIVAL.BATCH_ID, batchId).execute();
            if (batchId == null) {
                database.noteChange(What.CASE, caseId);
            }
            return null;
        });
    }

    @Override
    public Optional<CaseHead> find(String caseId) {
        return database.read(sql -> select(sql, CASE_FILE.ID.eq(caseId)).stream().findFirst());
    }

    @Override
    public List<CaseHead> list() {
        return database.read(sql -> select(sql, DSL.noCondition()));
    }

    @Override
    public void setState(String caseId, State state) {
        database.write(sql -> {
            if (select(sql, CASE_FILE.ID.eq(caseId)).isEmpty()) {
                throw new IllegalArgumentException("there is no case " + caseId);
            }
            sql.update(CASE_FILE).set(CASE_FILE.STATE, Words.of(state)).where(CASE_FILE.ID.eq(caseId))
                    .execute();
            database.noteChange(What.CASE, caseId);
            return null;
        });
    }

    private void insert(DSLContext sql, String caseId) {
        try (WrappedKeys keys = keyring.ofCases(sql)) {
            sql.insertInto(CASE_FILE).set(CASE_FILE.ID, caseId).set(CASE_FILE.STATE, Words.of(State.OPEN))
                    .set(CASE_FILE.OPENED_AT, database.now()).set(CASE_FILE.WRAPPED_KEY, keys.make(caseId))
                    .execute();
        }
    }

    private static boolean isHere(DSLContext sql, String caseId, @Nullable String batchId) {
        Condition visible = Visible.batch(CASE_ARRIVAL.BATCH_ID);
        return sql.fetchExists(CASE_ARRIVAL, CASE_ARRIVAL.CASE_ID.eq(caseId)
                .and(batchId == null ? visible : visible.or(CASE_ARRIVAL.BATCH_ID.eq(batchId))));
    }

    private static List<CaseHead> select(DSLContext sql, Condition which) {
        Map<String, CaseHead> heads = new LinkedHashMap<>();
        sql.select(CASE_FILE.ID, CASE_FILE.STATE, CASE_FILE.OPENED_AT, CASE_ARRIVAL.BATCH_ID).from(CASE_FILE)
                .join(CASE_ARRIVAL).on(CASE_ARRIVAL.CASE_ID.eq(CASE_FILE.ID))
                .where(which).and(Visible.batch(CASE_ARRIVAL.BATCH_ID)).orderBy(CASE_ARRIVAL.SEQ)
                .forEach(row -> heads.putIfAbsent(row.value1(), new CaseHead(row.value1(),
                        Words.read(State.class, row.value2()), SystemTime.instant(row.value3()),
                        row.value4())));
        return List.copyOf(heads.values());
    }
}
