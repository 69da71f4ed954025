package org.kintrace.app.work.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.kintrace.app.json.RecordKind;
import org.kintrace.app.work.store.Batches;
import org.kintrace.app.work.store.Changes.Change;
import org.kintrace.app.work.store.Stores;
import org.kintrace.registry.id.CaseId;

/**
 * What some changes were about, each thing once.
 *
 * @param families and when each was last written
 * @param ledger ids of records that concern offices, or decide who is who
 * @param described persons and rows whose match description is new
 * @param matches possible matches that are new or were decided on
 * @param batches imports that were shown (true) or undone (false)
 */
record Touched(Map<CaseId, Instant> families, Set<String> ledger, Set<String> described, Set<String> matches,
        Map<String, Boolean> batches) {

    private Touched() {
        this(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
                new LinkedHashMap<>());
    }

    static Touched by(Iterable<Change> changes, Stores stores) {
        Touched touched = new Touched();
        changes.forEach(change -> touched.add(change, stores));
        return touched;
    }

    private void add(Change change, Stores stores) {
        switch (change.what()) {
            case CASE -> stores.cases().find(change.id())
                    .ifPresent(head -> families.put(new CaseId(head.id()), head.openedAt()));
            case RECORD -> stores.records().find(change.id())
                    .ifPresent(
                            record -> add(record.id(), record.kind(), record.caseId(), record.recordedAt()));
            case DESCRIPTION -> described.add(change.id());
            case MATCH -> matches.add(change.id());
            case DECISION -> stores.possibleMatches().matchOf(change.id()).ifPresent(matches::add);
            case BATCH -> stores.batches().find(change.id()).ifPresent(batch -> add(batch, stores));
        }
    }

    private void add(Batches.Batch batch, Stores stores) {
        batches.put(batch.id(), batch.state() == Batches.State.VISIBLE);
        Instant undone = batch.undoneAt();
        Instant shown = batch.shownAt();
        Instant at = undone != null ? undone : shown != null ? shown : batch.startedAt();
        stores.records().headsOf(batch.id()).forEach(head -> add(head.id(), head.kind(), head.caseId(), at));
    }

    private void add(String id, String kind, @org.jspecify.annotations.Nullable String caseId, Instant at) {
        if (caseId != null) {
            families.merge(new CaseId(caseId), at, (one, other) -> one.isAfter(other) ? one : other);
        }
        RecordKind is = RecordKind.ofWord(kind);
        if (RecordKind.OF_LEDGER.contains(is) && (caseId == null || is != RecordKind.SOURCE)
                || is == RecordKind.DECISION) {
            ledger.add(id);
        }
    }
}
