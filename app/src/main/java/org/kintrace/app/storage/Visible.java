package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.CASE_ARRIVAL;
import static org.kintrace.app.storage.schema.Tables.IMPORT_BATCH;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.kintrace.app.work.store.Batches;

/** What may be seen: what came alone, and what came with an import that is visible. */
final class Visible {

    private Visible() {}

    static Condition batch(Field<String> batchId) {
        return batchId.isNull().or(batchId.in(DSL.select(IMPORT_BATCH.ID).from(IMPORT_BATCH)
                .where(IMPORT_BATCH.STATE.eq(Words.of(Batches.State.VISIBLE)))));
    }

    /** What may be seen now or, when its import is shown, then. */
    static Condition batchOrStaged(Field<String> batchId) {
        return batchId.isNull().or(batchId.in(DSL.select(IMPORT_BATCH.ID).from(IMPORT_BATCH)
                .where(IMPORT_BATCH.STATE.ne(Words.of(Batches.State.UNDONE)))));
    }

    static Condition theCase(Field<String> caseId) {
        return caseId
                .in(DSL.select(CASE_ARRIVAL.CASE_ID).from(CASE_ARRIVAL).where(batch(CASE_ARRIVAL.BATCH_ID)));
    }
}
