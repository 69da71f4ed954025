package org.kintrace.app.work.memory;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.identity.IdentityDecision;
import org.kintrace.registry.identity.Verdict;

/** Which families' files have to be read together: somebody of one is somebody of the other, or a record points across. */
final class Ties {

    private final FamilyHeads heads;
    private final Supplier<LedgerNow> ledger;
    private final Map<CaseId, Set<CaseId>> pointing = new ConcurrentHashMap<>();
    private volatile @Nullable Joined joined;

    /** Files joined by decisions, as the ledger said. */
    private record Joined(LedgerNow by, Map<CaseId, Set<CaseId>> files) {}

    Ties(FamilyHeads heads, Supplier<LedgerNow> ledger) {
        this.heads = heads;
        this.ledger = ledger;
    }

    /** Every file that has to be read with this one, itself included, in the order of ids. */
    List<CaseId> groupOf(CaseId family) {
        Map<CaseId, Set<CaseId>> decided = joined().files();
        Set<CaseId> group = new TreeSet<>(Comparator.comparing(CaseId::value));
        Deque<CaseId> open = new ArrayDeque<>(List.of(family));
        while (!open.isEmpty()) {
            CaseId here = open.pop();
            if (group.add(here)) {
                open.addAll(decided.getOrDefault(here, Set.of()));
                open.addAll(pointing.getOrDefault(here, Set.of()));
            }
        }
        group.removeIf(id -> heads.find(id).isEmpty());
        return List.copyOf(group);
    }

    /** Notes that a record of one file points into another. @return whether that is news */
    boolean point(CaseId one, CaseId other) {
        boolean news = pointing.computeIfAbsent(one, _ -> ConcurrentHashMap.newKeySet()).add(other);
        pointing.computeIfAbsent(other, _ -> ConcurrentHashMap.newKeySet()).add(one);
        return news;
    }

    void forget() {
        pointing.clear();
        joined = null;
    }

    private Joined joined() {
        LedgerNow now = ledger.get();
        Joined current = joined;
        if (current == null || current.by() != now) {
            Map<CaseId, Set<CaseId>> files = new HashMap<>();
            now.decisions().stream().filter(decision -> decision.verdict() == Verdict.SAME)
                    .forEach(decision -> join(decision, files));
            current = new Joined(now, files);
            joined = current;
        }
        return current;
    }

    private void join(IdentityDecision decision, Map<CaseId, Set<CaseId>> files) {
        heads.caseOf(decision.one()).ifPresent(one -> heads.caseOf(decision.other())
                .filter(other -> !other.equals(one)).ifPresent(other -> {
                    files.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
                    files.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
                }));
    }
}
