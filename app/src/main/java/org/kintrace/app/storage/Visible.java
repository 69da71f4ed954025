package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.CASE_ARRIVAL;
import static org.kintrace.app.storage.schema.Tables.IMPORT_BATCH;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.kintrace.app.storage.schema.tables.ImportBatch;
import org.kintrace.app.work.store.Batches;

/** What may be seen: what came alone, and what came with an import that is visible. */
final class Visible {

    private static final ImportBatch CAME = IMPORT_BATCH.as("came");

    private Visible() {}

    static Condition batch(Field<String> batchId) {
        return batchId.isNull().or(came(batchId, CAME.STATE.eq(Words.of(Batches.State.VISIBLE))));
    }

    /** What may be seen now or, when its import is shown, then. */
    static Condition batchOrStaged(Field<String> batchId) {
        return batchId.isNull().or(came(batchId, CAME.STATE.ne(Words.of(Batches.State.UNDONE))));
    }

    /**
     * Looks the import up by the row. The other way round ("in the visible imports") SQLite reads all rows of an import to
     * find one by its id, and all imports for each question.
     */
    private static Condition came(Field<String> batchId, Condition state) {
        return DSL.exists(DSL.selectOne().from(CAME).where(CAME.ID.eq(batchId)).and(state));
    }

    static Condition theCase(Field<String> caseId) {
        return caseId
                .in(DSL.select(CASE_ARRIVAL.CASE_ID).from(CASE_ARRIVAL).where(batch(CASE_ARRIVAL.BATCH_ID)));
    }
}
