package org.kintrace.app.work.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Optional;
import java.util.function.Consumer;

/** Match descriptions in memory. */
final class InMemoryMatchDescriptions implements MatchDescriptions {

    private final InMemoryStores stores;

    InMemoryMatchDescriptions(InMemoryStores stores) {
        this.stores = stores;
    }

    @Override
    public void put(List<Described> descriptions) {
        stores.write(shelf -> {
            for (Described described : descriptions) {
                boolean seen = shelf.requireLive(described.batchId());
                shelf.descriptions.add(described);
                if (seen) {
                    shelf.note(Changes.What.DESCRIPTION, described.subjectId());
                }
            }
            return null;
        });
    }

    @Override
    public Optional<Described> find(String subjectId) {
        return newest().stream().filter(described -> described.subjectId().equals(subjectId)).findFirst();
    }

    @Override
    public void each(Consumer<Described> reader) {
        newest().forEach(reader);
    }

    @Override
    public void eachOf(String batchId, Consumer<Described> reader) {
        stores.read(shelf -> shelf.descriptions.stream()
                .filter(described -> batchId.equals(described.batchId())).toList()).forEach(reader);
    }

    private List<Described> newest() {
        return stores.read(shelf -> {
            SequencedMap<String, Described> newest = new LinkedHashMap<>();
            shelf.descriptions.stream().filter(described -> shelf.sees(described.batchId()))
                    .forEach(described -> newest.putLast(described.subjectId(), described));
            return List.copyOf(newest.values());
        });
    }
}
