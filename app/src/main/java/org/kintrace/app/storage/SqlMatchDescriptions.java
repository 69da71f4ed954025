package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.MATCH_DESCRIPTION;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kintrace.app.storage.schema.tables.MatchDescription;
import org.kintrace.app.storage.schema.tables.records.MatchDescriptionRecord;
import org.kintrace.app.work.store.Changes.What;
import org.kintrace.app.work.store.MatchDescriptions;
import org.kintrace.vault.content.SealedPlace;

/** Match descriptions in the database, each version a row, all under the matching key. */
final class SqlMatchDescriptions implements MatchDescriptions {

    private static final int FETCHED_AT_ONCE = 1_000;

    private final Database database;
    private final Keyring keyring;

    SqlMatchDescriptions(Database database, Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    public void put(List<Described> descriptions) {
        if (descriptions.isEmpty()) {
            return;
        }
        database.write(sql -> {
            Set<String> seen = seenBatches(sql, descriptions);
            Map<String, Integer> newest = newestVersions(sql, descriptions);
            BatchBindStep rows = insert(sql);
            for (Described described : descriptions) {
                int version = newest.merge(described.subjectId(), 1, Integer::sum);
                BatchBindStep _ = rows.bind(described.subjectId(), version, Words.of(described.subject()),
                        described.ownerId(),
                        described.batchId(), database.nextSeq(),
                        Seals.seal(keyring.matching(), place(described, version), described.payload()));
            }
            rows.execute();
            descriptions.stream()
                    .filter(described -> described.batchId() == null || seen.contains(described.batchId()))
                    .forEach(described -> database.noteChange(What.DESCRIPTION, described.subjectId()));
            return null;
        });
    }

    @Override
    public Optional<Described> find(String subjectId) {
        return database.read(sql -> sql.selectFrom(MATCH_DESCRIPTION)
                .where(MATCH_DESCRIPTION.SUBJECT_ID.eq(subjectId))
                .and(Visible.batch(MATCH_DESCRIPTION.BATCH_ID)).orderBy(MATCH_DESCRIPTION.VERSION.desc())
                .limit(1)
                .fetchOptional().map(this::opened));
    }

    @Override
    public void each(Consumer<Described> reader) {
        MatchDescription later = MATCH_DESCRIPTION.as("later");
        each(Visible.batch(MATCH_DESCRIPTION.BATCH_ID).andNotExists(DSL.selectOne().from(later)
                .where(later.SUBJECT_ID.eq(MATCH_DESCRIPTION.SUBJECT_ID))
                .and(later.VERSION.gt(MATCH_DESCRIPTION.VERSION)).and(Visible.batch(later.BATCH_ID))),
                reader);
    }

    @Override
    public void eachOf(String batchId, Consumer<Described> reader) {
        each(MATCH_DESCRIPTION.BATCH_ID.eq(batchId), reader);
    }

    private void each(Condition which, Consumer<Described> reader) {
        database.read(sql -> {
            try (Cursor<MatchDescriptionRecord> rows = sql.selectFrom(MATCH_DESCRIPTION).where(which)
                    .orderBy(MATCH_DESCRIPTION.SEQ).fetchSize(FETCHED_AT_ONCE).fetchLazy()) {
                rows.forEach(row -> reader.accept(opened(row)));
            }
            return null;
        });
    }

    private Described opened(MatchDescriptionRecord row) {
        Subject subject = Words.read(Subject.class, row.getSubject());
        SealedPlace place = place(row.getSubject(), row.getOwnerId(), row.getSubjectId(), row.getVersion());
        return new Described(row.getSubjectId(), subject, row.getOwnerId(), row.getBatchId(),
                Seals.open(keyring.matching(), place, row.getSealed()));
    }

    /** Checks every batch named. @return those that are visible already */
    private static Set<String> seenBatches(DSLContext sql, List<Described> descriptions) {
        return descriptions.stream().flatMap(described -> Optional.ofNullable(described.batchId()).stream())
                .distinct().filter(batchId -> SqlBatches.requireLive(sql, batchId))
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> newestVersions(DSLContext sql, List<Described> descriptions) {
        Map<String, Integer> newest = new HashMap<>();
        Set<String> ids = new HashSet<>();
        descriptions.forEach(described -> ids.add(described.subjectId()));
        for (List<String> some : Portions.of(ids)) {
            sql.select(MATCH_DESCRIPTION.SUBJECT_ID, DSL.max(MATCH_DESCRIPTION.VERSION))
                    .from(MATCH_DESCRIPTION)
                    .where(MATCH_DESCRIPTION.SUBJECT_ID.in(some)).groupBy(MATCH_DESCRIPTION.SUBJECT_ID)
                    .forEach(row -> newest.put(row.value1(), row.value2()));
        }
        return newest;
    }

    private static BatchBindStep insert(DSLContext sql) {
        return sql.batch(sql.insertInto(MATCH_DESCRIPTION, MATCH_DESCRIPTION.SUBJECT_ID,
                MATCH_DESCRIPTION.VERSION, MATCH_DESCRIPTION.SUBJECT, MATCH_DESCRIPTION.OWNER_ID,
                MATCH_DESCRIPTION.BATCH_ID, MATCH_DESCRIPTION.SEQ, MATCH_DESCRIPTION.SEALED)
                .values((String) null, null, null, null, null, null, null));
    }

    private static SealedPlace place(Described described, int version) {
        return place(Words.of(described.subject()), described.ownerId(), described.subjectId(), version);
    }

    private static SealedPlace place(String subject, String ownerId, String subjectId, int version) {
        return new SealedPlace("match_description/" + subject + "/" + ownerId, subjectId, version);
    }
}
