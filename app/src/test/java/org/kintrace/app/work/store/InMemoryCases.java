package org.kintrace.app.work.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Cases in memory. */
final class InMemoryCases implements Cases {

    private final InMemoryStores stores;

    InMemoryCases(InMemoryStores stores) {
        this.stores = stores;
    }

    @Override
    public void open(String caseId, @Nullable String batchId) {
        Clear.requireId(caseId, "case id");
        stores.write(shelf -> {
            shelf.requireStaged(batchId);
            Shelf.Arrival arrival = new Shelf.Arrival(caseId, batchId);
            if (shelf.seesCase(caseId) || shelf.arrivals.contains(arrival)) {
                throw new IllegalArgumentException("case " + caseId + " is there already");
            }
            shelf.cases.putIfAbsent(caseId, new Shelf.CaseKept(State.OPEN, stores.now()));
            shelf.arrivals.add(arrival);
            if (batchId == null) {
                shelf.note(Changes.What.CASE, caseId);
            }
            return null;
        });
    }

    @Override
    public Optional<CaseHead> find(String caseId) {
        return list().stream().filter(head -> head.id().equals(caseId)).findFirst();
    }

    @Override
    public List<CaseHead> list() {
        return stores.read(shelf -> {
            Map<String, CaseHead> heads = new LinkedHashMap<>();
            for (Shelf.Arrival arrival : shelf.arrivals) {
                Shelf.CaseKept kept = Objects.requireNonNull(shelf.cases.get(arrival.caseId()));
                if (shelf.sees(arrival.batchId())) {
                    heads.putIfAbsent(arrival.caseId(),
                            new CaseHead(arrival.caseId(), kept.state(), kept.openedAt(), arrival.batchId()));
                }
            }
            return List.copyOf(heads.values());
        });
    }

    @Override
    public void setState(String caseId, State state) {
        stores.write(shelf -> {
            if (!shelf.seesCase(caseId)) {
                throw new IllegalArgumentException("there is no case " + caseId);
            }
            shelf.cases.computeIfPresent(caseId, (_, kept) -> new Shelf.CaseKept(state, kept.openedAt()));
            shelf.note(Changes.What.CASE, caseId);
            return null;
        });
    }
}
