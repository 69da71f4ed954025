package org.kintrace.app.work.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.json.RecordKind;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.app.work.store.Records;
import org.kintrace.app.work.store.StoredRecord;
import org.kintrace.registry.identity.IdentityDecision;

/** The ledger, held whole: it is a small part of the record and most pages need some of it. */
final class LedgerInMemory implements Follower {

    /** Of the ledger, but filed under a family when they concern one only. */
    private static final List<RecordKind> FILED = List.of(RecordKind.INQUIRY, RecordKind.TRANSMISSION,
            RecordKind.REPLY);

    private final Records records;
    private final RecordShelf shelf;
    private final Map<String, Object> objects = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private boolean read;
    private volatile @Nullable LedgerNow now;

    LedgerInMemory(Records records, RecordShelf shelf) {
        this.records = records;
        this.shelf = shelf;
    }

    LedgerNow now() {
        LedgerNow current = now;
        return current != null ? current : build();
    }

    @Override
    public synchronized void follow(Touched touched) {
        if (!read || touched.ledger().isEmpty()) {
            return;
        }
        for (String id : touched.ledger()) {
            Optional<StoredRecord> stored = records.find(id);
            stored.ifPresentOrElse(this::keep, () -> objects.remove(id));
        }
        now = null;
    }

    @Override
    public synchronized void forget() {
        objects.clear();
        versions.clear();
        read = false;
        now = null;
    }

    private synchronized LedgerNow build() {
        LedgerNow current = now;
        if (current == null) {
            if (!read) {
                records.shared().forEach(this::keep);
                FILED.forEach(kind -> records.ofKind(kind.word()).stream()
                        .filter(stored -> stored.caseId() != null).forEach(this::keep));
                read = true;
            }
            Map<RecordKind, List<Object>> parts = new EnumMap<>(RecordKind.class);
            objects.values().forEach(value -> parts
                    .computeIfAbsent(RecordKind.of(value), _ -> new ArrayList<>()).add(value));
            List<IdentityDecision> decisions = parts.getOrDefault(RecordKind.DECISION, List.of()).stream()
                    .map(IdentityDecision.class::cast).toList();
            current = new LedgerNow(RecordShelf.ledger(parts), decisions, objects.keySet(), versions);
            now = current;
        }
        return current;
    }

    private void keep(StoredRecord stored) {
        objects.put(stored.id(), shelf.value(stored));
        if (stored.version() > 1) {
            versions.put(stored.id(), stored.version());
        }
    }
}
