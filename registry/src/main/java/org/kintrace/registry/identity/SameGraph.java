package org.kintrace.registry.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kintrace.registry.id.PersonId;

/** Accounts tied by Same decisions: who can be reached from whom, and over which decisions. */
final class SameGraph {

    private final Map<PersonId, List<IdentityDecision>> ties = new HashMap<>();

    SameGraph(Collection<IdentityDecision> same) {
        for (IdentityDecision decision : same) {
            ties.computeIfAbsent(decision.one(), _ -> new ArrayList<>()).add(decision);
            ties.computeIfAbsent(decision.other(), _ -> new ArrayList<>()).add(decision);
        }
    }

    Set<PersonId> accounts() {
        return ties.keySet();
    }

    Set<PersonId> reachable(PersonId from) {
        return reachable(from, Set.of());
    }

    /**
     * Every decision on some chain between the two that visits no account twice.
     *
     * <p>Cutting an account off the graph splits it into parts; a decision lies on such a chain exactly when no single
     * account cuts it off from both ends. Groups have a handful of accounts, so each cut is simply tried.
     */
    Set<IdentityDecision> joining(PersonId one, PersonId other) {
        Set<PersonId> group = reachable(one);
        if (!group.contains(other)) {
            return Set.of();
        }
        Set<IdentityDecision> joining = new HashSet<>();
        group.forEach(account -> joining.addAll(ties.getOrDefault(account, List.of())));
        for (PersonId cut : group) {
            Set<PersonId> stillTied = new HashSet<>();
            if (!cut.equals(one)) {
                stillTied.addAll(reachable(one, Set.of(cut)));
            }
            if (!cut.equals(other)) {
                stillTied.addAll(reachable(other, Set.of(cut)));
            }
            joining.removeIf(d -> cutsOff(d, cut, stillTied));
        }
        return joining;
    }

    /** Whether the decision hangs behind the cut account: none of its other ends can be reached any more. */
    private static boolean cutsOff(IdentityDecision decision, PersonId cut, Set<PersonId> stillTied) {
        return !(stillTied.contains(decision.one()) || decision.one().equals(cut))
                || !(stillTied.contains(decision.other()) || decision.other().equals(cut));
    }

    private Set<PersonId> reachable(PersonId from, Set<PersonId> without) {
        Set<PersonId> seen = new LinkedHashSet<>(Set.of(from));
        Deque<PersonId> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            PersonId here = next.pop();
            for (IdentityDecision tie : ties.getOrDefault(here, List.of())) {
                PersonId there = tie.one().equals(here) ? tie.other() : tie.one();
                if (!without.contains(there) && seen.add(there)) {
                    next.push(there);
                }
            }
        }
        return seen;
    }
}
