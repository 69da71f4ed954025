package org.kintrace.app.work.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.kintrace.facts.id.EvidenceId;

/** Lists in memory. */
final class InMemoryLists implements Lists {

    private final InMemoryStores stores;

    InMemoryLists(InMemoryStores stores) {
        this.stores = stores;
    }

    @Override
    public void add(String listId, @Nullable String batchId, Payload about) {
        stores.write(shelf -> {
            shelf.requireStaged(batchId);
            if (shelf.lists.putIfAbsent(listId,
                    new StoredList(listId, batchId, stores.now(), about)) != null) {
                throw new IllegalArgumentException("list " + listId + " is there already");
            }
            return null;
        });
    }

    @Override
    public void addVersion(NewVersion version) {
        stores.write(shelf -> {
            shelf.requireStaged(version.batchId());
            if (!shelf.lists.containsKey(version.listId()) || shelf.versions.containsKey(version.id())) {
                throw new IllegalArgumentException("no list " + version.listId() + ", or version twice");
            }
            shelf.versions.put(version.id(),
                    new StoredVersion(version.id(), version.listId(), version.batchId(),
                            version.file(), stores.now(), 0, version.about()));
            shelf.rows.put(version.id(), new ArrayList<>());
            return null;
        });
    }

    @Override
    public void addRows(String versionId, List<Row> rows) {
        stores.write(shelf -> {
            StoredVersion version = get(shelf, versionId);
            shelf.requireStaged(version.batchId());
            for (Row row : rows) {
                if (shelf.rows.values().stream().flatMap(List::stream)
                        .anyMatch(kept -> kept.id().equals(row.id()))) {
                    throw new IllegalArgumentException("row " + row.id() + " is there already");
                }
                shelf.rowsOf(versionId).add(row);
            }
            return null;
        });
    }

    @Override
    public Optional<StoredList> find(String listId) {
        return list().stream().filter(list -> list.id().equals(listId)).findFirst();
    }

    @Override
    public List<StoredList> list() {
        return stores
                .read(shelf -> shelf.lists.values().stream().filter(list -> shelf.sees(list.batchId()))
                        .toList());
    }

    @Override
    public Optional<StoredVersion> findVersion(String versionId) {
        return select(version -> version.id().equals(versionId)).stream().findFirst();
    }

    @Override
    public List<StoredVersion> versionsOf(String listId) {
        return select(version -> version.listId().equals(listId));
    }

    @Override
    public List<StoredVersion> versionsFrom(EvidenceId file) {
        return select(version -> version.file().equals(file));
    }

    @Override
    public Optional<StoredRow> row(String rowId) {
        return select(_ -> true).stream().flatMap(version -> rowsOf(version.id()).stream()
                .filter(row -> row.id().equals(rowId)).map(row -> new StoredRow(version.id(), row)))
                .findFirst();
    }

    @Override
    public void eachRow(String versionId, Consumer<Row> reader) {
        rowsOf(versionId).forEach(reader);
    }

    private List<Row> rowsOf(String versionId) {
        return stores.read(shelf -> {
            get(shelf, versionId);
            return shelf.rowsOf(versionId).stream().sorted(Comparator.comparing(Row::line)).toList();
        });
    }

    private List<StoredVersion> select(Predicate<StoredVersion> which) {
        return stores.read(
                shelf -> shelf.versions.values().stream().filter(version -> shelf.sees(version.batchId()))
                        .filter(which)
                        .map(version -> new StoredVersion(version.id(), version.listId(), version.batchId(),
                                version.file(), version.addedAt(), shelf.rowsOf(version.id()).size(),
                                version.about()))
                        .toList());
    }

    private static StoredVersion get(Shelf shelf, String versionId) {
        StoredVersion version = shelf.versions.get(versionId);
        if (version == null) {
            throw new IllegalArgumentException("there is no list version " + versionId);
        }
        return version;
    }
}
