package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Registry objects in memory. */
final class InMemoryRecords implements Records {

    private final InMemoryStores stores;

    InMemoryRecords(InMemoryStores stores) {
        this.stores = stores;
    }

    @Override
    public void put(List<NewRecord> records) {
        stores.write(shelf -> {
            for (NewRecord record : records) {
                shelf.requireStaged(record.batchId());
                if (record.caseId() != null && !shelf.cases.containsKey(record.caseId())) {
                    throw new IllegalArgumentException("there is no case " + record.caseId());
                }
                if (shelf.records.stream().anyMatch(
                        kept -> kept.id().equals(record.id()) && (kept.batchId() == null
                                || shelf.stateOf(kept.batchId()) != Batches.State.UNDONE))) {
                    throw new IllegalArgumentException("record " + record.id() + " is there already");
                }
                keep(shelf, record);
            }
            return null;
        });
    }

    @Override
    public void revise(String id, int knownVersion, Payload payload) throws StaleVersionException {
        stores.call(() -> {
            StoredRecord found = find(id)
                    .orElseThrow(() -> new IllegalArgumentException("there is no record " + id));
            if (found.version() != knownVersion) {
                throw new StaleVersionException(id, knownVersion, found.version());
            }
            stores.write(shelf -> {
                keep(shelf, new NewRecord(id, found.kind(), found.caseId(), found.batchId(), payload));
                if (found.batchId() != null) {
                    shelf.note(Changes.What.RECORD, id);
                }
                return null;
            });
            return null;
        });
    }

    @Override
    public Optional<StoredRecord> find(String id) {
        return select(record -> record.id().equals(id)).stream().findFirst();
    }

    @Override
    public Set<String> known(Collection<String> ids) {
        Set<String> asked = new HashSet<>(ids);
        return select(record -> asked.contains(record.id())).stream().map(StoredRecord::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<StoredRecord> ofCase(String caseId) {
        return select(record -> caseId.equals(record.caseId()));
    }

    @Override
    public List<StoredRecord> shared() {
        return select(record -> record.caseId() == null);
    }

    @Override
    public List<StoredRecord> ofKind(String kind) {
        return select(record -> record.kind().equals(kind));
    }

    @Override
    public List<Head> headsOf(String batchId) {
        return stores.read(shelf -> shelf.records.stream().filter(record -> batchId.equals(record.batchId()))
                .map(record -> new Head(record.id(), record.kind(), record.caseId())).toList());
    }

    @Override
    public Map<String, Instant> lastWritten() {
        Map<String, Instant> last = new LinkedHashMap<>();
        List<StoredRecord> all = stores.read(shelf -> List.copyOf(shelf.records));
        all.stream().filter(record -> record.caseId() != null)
                .forEach(record -> last.merge(String.valueOf(record.caseId()), record.recordedAt(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return Map.copyOf(last);
    }

    private void keep(Shelf shelf, NewRecord record) {
        int version = 1 + (int) shelf.records.stream().filter(kept -> kept.id().equals(record.id())).count();
        shelf.records
                .add(new StoredRecord(record.id(), record.kind(), record.caseId(), record.batchId(), version,
                        stores.now(), ++shelf.seq, record.payload()));
        if (record.batchId() == null) {
            shelf.note(Changes.What.RECORD, record.id());
        }
    }

    private List<StoredRecord> select(Predicate<StoredRecord> which) {
        return stores.read(shelf -> {
            Map<String, StoredRecord> newest = new LinkedHashMap<>();
            shelf.records.stream().filter(record -> shelf.sees(record.batchId())).filter(which)
                    .forEach(record -> newest.put(record.id(), record));
            return List.copyOf(newest.values());
        });
    }
}
