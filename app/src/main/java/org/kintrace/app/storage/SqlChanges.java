package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.CHANGE_ENTRY;

import java.util.List;

import org.jooq.impl.DSL;
import org.kintrace.app.work.store.Changes;

/** The change sequence in the database. */
final class SqlChanges implements Changes {

    private final Database database;

    SqlChanges(Database database) {
        this.database = database;
    }

    @Override
    public long newest() {
        return database.read(sql -> {
            Long newest = sql.select(DSL.max(CHANGE_ENTRY.SEQ)).from(CHANGE_ENTRY)
                    .fetchOne(DSL.max(CHANGE_ENTRY.SEQ));
            return newest == null ? 0L : newest;
        });
    }

    @Override
    public List<Change> since(long seq) {
        return database.read(sql -> List.copyOf(sql.selectFrom(CHANGE_ENTRY).where(CHANGE_ENTRY.SEQ.gt(seq))
                .orderBy(CHANGE_ENTRY.SEQ).fetch()
                .map(row -> new Change(row.getSeq(), Words.read(What.class, row.getWhat()),
                        row.getSubjectId()))));
    }
}
