package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.REGISTRY_RECORD;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kintrace.app.storage.schema.tables.records.RegistryRecordRecord;
import org.kintrace.app.work.store.Changes.What;
import org.kintrace.app.work.store.NewRecord;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.Records;
import org.kintrace.app.work.store.StaleVersionException;
import org.kintrace.app.work.store.StoredRecord;
import org.kintrace.vault.content.SealedPlace;
import org.kintrace.vault.key.SealingKey;

/** Registry objects in the database, each version a row. */
final class SqlRecords implements Records {

    private final Database database;
    private final Keyring keyring;

    SqlRecords(Database database, Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    public void put(List<NewRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        database.write(sql -> {
            Set<String> ids = idsOf(records);
            requireUnknown(sql, ids);
            for (String batchId : batchesOf(records)) {
                SqlBatches.requireStaged(sql, batchId);
            }
            Map<String, Integer> newest = newestVersions(sql, ids);
            try (WrappedKeys caseKeys = keyring.ofCases(sql)) {
                BatchBindStep rows = insert(sql);
                for (NewRecord record : records) {
                    int version = newest.getOrDefault(record.id(), 0) + 1;
                    bind(rows, record, version, keyOf(caseKeys, record.caseId()));
                }
                rows.execute();
            }
            records.stream().filter(record -> record.batchId() == null)
                    .forEach(record -> database.noteChange(What.RECORD, record.id()));
            return null;
        });
    }

    @Override
    public void revise(String id, int knownVersion, Payload payload) throws StaleVersionException {
        database.write(sql -> {
            StoredRecord found = find(id)
                    .orElseThrow(() -> new IllegalArgumentException("there is no record " + id));
            if (found.version() != knownVersion) {
                throw new StaleVersionException(id, knownVersion, found.version());
            }
            int version = newestVersions(sql, Set.of(id)).getOrDefault(id, 0) + 1;
            NewRecord revised = new NewRecord(id, found.kind(), found.caseId(), found.batchId(), payload);
            try (WrappedKeys caseKeys = keyring.ofCases(sql)) {
                BatchBindStep rows = insert(sql);
                bind(rows, revised, version, keyOf(caseKeys, found.caseId()));
                rows.execute();
            }
            database.noteChange(What.RECORD, id);
            return null;
        });
    }

    @Override
    public Optional<StoredRecord> find(String id) {
        return select(REGISTRY_RECORD.ID.eq(id)).stream().findFirst();
    }

    @Override
    public Set<String> known(Collection<String> ids) {
        return database.read(sql -> {
            Set<String> known = new HashSet<>();
            for (List<String> some : Portions.of(ids)) {
                known.addAll(sql.selectDistinct(REGISTRY_RECORD.ID).from(REGISTRY_RECORD)
                        .where(REGISTRY_RECORD.ID.in(some)).and(Visible.batch(REGISTRY_RECORD.BATCH_ID))
                        .fetch(REGISTRY_RECORD.ID));
            }
            return known;
        });
    }

    @Override
    public List<StoredRecord> ofCase(String caseId) {
        return select(REGISTRY_RECORD.CASE_ID.eq(caseId));
    }

    @Override
    public List<StoredRecord> shared() {
        return select(REGISTRY_RECORD.CASE_ID.isNull());
    }

    @Override
    public List<StoredRecord> ofKind(String kind) {
        return select(REGISTRY_RECORD.KIND.eq(kind));
    }

    @Override
    public List<Head> headsOf(String batchId) {
        return database.read(sql -> List.copyOf(sql
                .select(REGISTRY_RECORD.ID, REGISTRY_RECORD.KIND, REGISTRY_RECORD.CASE_ID)
                .from(REGISTRY_RECORD).where(REGISTRY_RECORD.BATCH_ID.eq(batchId))
                .orderBy(REGISTRY_RECORD.SEQ)
                .fetch(row -> new Head(row.value1(), row.value2(), row.value3()))));
    }

    @Override
    public Map<String, Instant> lastWritten() {
        return database.read(sql -> {
            // By the place in the order, which an index holds: the rows themselves are a hundred times as much to read.
            var newest = sql
                    .select(REGISTRY_RECORD.CASE_ID.as("family"), DSL.max(REGISTRY_RECORD.SEQ).as("newest"))
                    .from(REGISTRY_RECORD).where(REGISTRY_RECORD.CASE_ID.isNotNull())
                    .groupBy(REGISTRY_RECORD.CASE_ID).asTable("newest_of");
            Map<String, Instant> last = new HashMap<>();
            sql.select(REGISTRY_RECORD.CASE_ID, REGISTRY_RECORD.RECORDED_AT).from(newest)
                    .join(REGISTRY_RECORD)
                    .on(REGISTRY_RECORD.CASE_ID.eq(newest.field("family", String.class)))
                    .and(REGISTRY_RECORD.SEQ.eq(newest.field("newest", Long.class)))
                    .forEach(row -> last.put(row.value1(), SystemTime.instant(row.value2())));
            return Map.copyOf(last);
        });
    }

    private List<StoredRecord> select(Condition which) {
        return database.read(sql -> {
            // The first version seen fixes the place in the order, the newest one the content.
            Map<String, RegistryRecordRecord> newest = new LinkedHashMap<>();
            for (RegistryRecordRecord row : sql.selectFrom(REGISTRY_RECORD).where(which)
                    .and(Visible.batch(REGISTRY_RECORD.BATCH_ID)).orderBy(REGISTRY_RECORD.SEQ).fetch()) {
                newest.merge(row.getId(), row,
                        (one, other) -> one.getVersion() > other.getVersion() ? one : other);
            }
            try (WrappedKeys caseKeys = keyring.ofCases(sql)) {
                return newest.values().stream().map(row -> opened(row, caseKeys)).toList();
            }
        });
    }

    private StoredRecord opened(RegistryRecordRecord row, WrappedKeys caseKeys) {
        return new StoredRecord(row.getId(), row.getKind(), row.getCaseId(), row.getBatchId(),
                row.getVersion(),
                SystemTime.instant(row.getRecordedAt()), row.getSeq(),
                Seals.open(keyOf(caseKeys, row.getCaseId()),
                        place(row.getId(), row.getKind(), row.getVersion()), row.getSealed()));
    }

    private void bind(BatchBindStep rows, NewRecord record, int version, SealingKey key) {
        BatchBindStep _ = rows.bind(record.id(), version, record.kind(), record.caseId(), record.batchId(),
                database.now(),
                database.nextSeq(),
                Seals.seal(key, place(record.id(), record.kind(), version), record.payload()));
    }

    private SealingKey keyOf(WrappedKeys caseKeys, @Nullable String caseId) {
        return caseId == null ? keyring.shared() : caseKeys.of(caseId);
    }

    private void requireUnknown(DSLContext sql, Set<String> ids) {
        for (List<String> some : Portions.of(ids)) {
            // Staged ones count too: an import must not write one id twice.
            sql.select(REGISTRY_RECORD.ID).from(REGISTRY_RECORD).where(REGISTRY_RECORD.ID.in(some))
                    .and(Visible.batchOrStaged(REGISTRY_RECORD.BATCH_ID)).limit(1).forEach(row -> {
                        throw new IllegalArgumentException("record " + row.value1() + " is there already");
                    });
        }
    }

    private static Map<String, Integer> newestVersions(DSLContext sql, Set<String> ids) {
        Map<String, Integer> newest = new HashMap<>();
        for (List<String> some : Portions.of(ids)) {
            sql.select(REGISTRY_RECORD.ID, DSL.max(REGISTRY_RECORD.VERSION)).from(REGISTRY_RECORD)
                    .where(REGISTRY_RECORD.ID.in(some)).groupBy(REGISTRY_RECORD.ID)
                    .forEach(row -> newest.put(row.value1(), row.value2()));
        }
        return newest;
    }

    private static Set<String> idsOf(List<NewRecord> records) {
        Set<String> ids = new HashSet<>();
        for (NewRecord record : records) {
            if (!ids.add(record.id())) {
                throw new IllegalArgumentException("record " + record.id() + " is given twice");
            }
        }
        return ids;
    }

    private static Set<String> batchesOf(List<NewRecord> records) {
        return records.stream().flatMap(record -> Optional.ofNullable(record.batchId()).stream())
                .collect(Collectors.toSet());
    }

    private static BatchBindStep insert(DSLContext sql) {
        return sql.batch(sql
                .insertInto(REGISTRY_RECORD, REGISTRY_RECORD.ID, REGISTRY_RECORD.VERSION,
                        REGISTRY_RECORD.KIND,
                        REGISTRY_RECORD.CASE_ID, REGISTRY_RECORD.BATCH_ID, REGISTRY_RECORD.RECORDED_AT,
                        REGISTRY_RECORD.SEQ, REGISTRY_RECORD.SEALED)
                .values((String) null, null, null, null, null, null, null, null));
    }

    private static SealedPlace place(String id, String kind, int version) {
        return new SealedPlace("registry_record/" + kind, id, version);
    }
}
