package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.AUDIT_ENTRY;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.storage.schema.tables.records.AuditEntryRecord;
import org.kintrace.app.work.store.Audit;
import org.kintrace.app.work.store.Payload;
import org.kintrace.vault.content.SealedPlace;

/** The audit trail in the database. */
final class SqlAudit implements Audit {

    private final Database database;
    private final Keyring keyring;

    SqlAudit(Database database, Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    public void add(String accountId, String act, @Nullable String subjectId, Payload detail) {
        database.write(sql -> {
            long seq = database.nextSeq();
            return sql.insertInto(AUDIT_ENTRY).set(AUDIT_ENTRY.SEQ, seq).set(AUDIT_ENTRY.AT, database.now())
                    .set(AUDIT_ENTRY.ACCOUNT_ID, accountId).set(AUDIT_ENTRY.ACT, act)
                    .set(AUDIT_ENTRY.SUBJECT_ID, subjectId)
                    .set(AUDIT_ENTRY.SEALED, Seals.seal(keyring.shared(), place(seq, accountId, act), detail))
                    .execute();
        });
    }

    @Override
    public List<Entry> since(long seq) {
        return database.read(sql -> List.copyOf(sql.selectFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.SEQ.gt(seq))
                .orderBy(AUDIT_ENTRY.SEQ).fetch().map(this::opened)));
    }

    private Entry opened(AuditEntryRecord row) {
        return new Entry(row.getSeq(), SystemTime.instant(row.getAt()), row.getAccountId(), row.getAct(),
                row.getSubjectId(), Seals.open(keyring.shared(),
                        place(row.getSeq(), row.getAccountId(), row.getAct()), row.getSealed()));
    }

    /** Who and what are part of the place: neither can be changed under a sealed detail. */
    private static SealedPlace place(long seq, String accountId, String act) {
        return new SealedPlace("audit_entry/" + act + "/" + accountId, Long.toString(seq), 1);
    }
}
