package org.kintrace.app.work.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Possible matches in memory. */
final class InMemoryPossibleMatches implements PossibleMatches {

    private final InMemoryStores stores;

    InMemoryPossibleMatches(InMemoryStores stores) {
        this.stores = stores;
    }

    @Override
    public void put(List<NewMatch> matches) {
        stores.write(shelf -> {
            for (NewMatch match : matches) {
                boolean seen = shelf.requireLive(match.batchId());
                if (!shelf.cases.containsKey(match.caseId())) {
                    throw new IllegalArgumentException("there is no case " + match.caseId());
                }
                if (shelf.matches.putIfAbsent(match.id(),
                        new StoredMatch(match, 1, false, stores.now())) != null) {
                    throw new IllegalArgumentException("match " + match.id() + " is there already");
                }
                if (seen) {
                    shelf.note(Changes.What.MATCH, match.id());
                }
            }
            return null;
        });
    }

    @Override
    public void revise(String matchId, String modelVersion, Payload payload) {
        change(matchId, found -> {
            NewMatch old = found.match();
            NewMatch match = new NewMatch(old.id(), old.caseId(), old.personId(), old.otherId(),
                    old.batchId(),
                    modelVersion, payload);
            return new StoredMatch(match, found.version() + 1, found.lapsed(), found.foundAt());
        });
    }

    @Override
    public void setLapsed(String matchId, boolean lapsed) {
        change(matchId, found -> new StoredMatch(found.match(), found.version(), lapsed, found.foundAt()));
    }

    @Override
    public Optional<StoredMatch> find(String matchId) {
        return select(match -> match.match().id().equals(matchId)).stream().findFirst();
    }

    @Override
    public List<StoredMatch> ofCase(String caseId) {
        return select(match -> match.match().caseId().equals(caseId));
    }

    @Override
    public List<StoredMatch> list() {
        return select(_ -> true);
    }

    @Override
    public List<StoredMatch> ofBatch(String batchId) {
        return select(match -> batchId.equals(match.match().batchId()));
    }

    @Override
    public void decide(NewDecision decision) {
        get(decision.matchId());
        String undoes = decision.undoes();
        List<StoredDecision> before = decisionsOn(decision.matchId());
        if (undoes != null && before.stream()
                .noneMatch(earlier -> earlier.undoneBy() == null && earlier.decision().id().equals(undoes))) {
            throw new IllegalArgumentException("decision " + undoes + " does not stand");
        }
        stores.write(shelf -> {
            shelf.decisions.replaceAll(earlier -> earlier.decision().id().equals(undoes)
                    ? new StoredDecision(earlier.decision(), earlier.decidedAt(), decision.id())
                    : earlier);
            shelf.decisions.add(new StoredDecision(decision, stores.now(), null));
            shelf.note(Changes.What.DECISION, decision.id());
            return null;
        });
    }

    @Override
    public Optional<String> matchOf(String decisionId) {
        return stores.read(shelf -> shelf.decisions.stream()
                .filter(kept -> kept.decision().id().equals(decisionId))
                .map(kept -> kept.decision().matchId()).findFirst());
    }

    @Override
    public List<StoredDecision> decisionsOn(String matchId) {
        return decisions(match -> match.match().id().equals(matchId));
    }

    @Override
    public List<StoredDecision> decisions() {
        return decisions(_ -> true);
    }

    @Override
    public List<StoredDecision> decisionsOfCase(String caseId) {
        return decisions(match -> match.match().caseId().equals(caseId));
    }

    private List<StoredDecision> decisions(Predicate<StoredMatch> which) {
        List<String> ids = select(which).stream().map(match -> match.match().id()).toList();
        return stores.read(shelf -> shelf.decisions.stream()
                .filter(decision -> ids.contains(decision.decision().matchId())).toList());
    }

    private List<StoredMatch> select(Predicate<StoredMatch> which) {
        return stores.read(shelf -> shelf.matches.values().stream().filter(which)
                .filter(match -> shelf.sees(match.match().batchId())
                        && shelf.seesCase(match.match().caseId()))
                .toList());
    }

    private void change(String matchId, UnaryOperator<StoredMatch> change) {
        StoredMatch found = get(matchId);
        stores.write(shelf -> {
            shelf.matches.put(matchId, change.apply(found));
            shelf.note(Changes.What.MATCH, matchId);
            return null;
        });
    }

    private StoredMatch get(String matchId) {
        return find(matchId).orElseThrow(() -> new IllegalArgumentException("there is no match " + matchId));
    }
}
