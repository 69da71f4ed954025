package org.kintrace.registry.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.ClaimId;

/** Which claims still stand: one is dead when a live claim corrects or retracts it, however long the chain. */
final class Liveness {

    private final Map<ClaimId, List<Claim>> undoing;
    private final Map<ClaimId, Boolean> settled = new HashMap<>();

    /** @param undoing the claims that correct or retract each claim */
    Liveness(Map<ClaimId, List<Claim>> undoing) {
        this.undoing = undoing;
    }

    boolean isLive(Claim claim) {
        if (against(claim).isEmpty()) {
            return true;
        }
        // No recursion: a file may hold a chain of corrections as long as it likes.
        Deque<Claim> open = new ArrayDeque<>(List.of(claim));
        while (!open.isEmpty()) {
            Claim here = open.peek();
            if (!settled.containsKey(here.id())) {
                // Taken as live while those against it are looked at: in a ring the one asked about first stands.
                settled.put(here.id(), true);
                against(here).stream().filter(other -> !settled.containsKey(other.id()))
                        .forEach(open::push);
            } else {
                settled.put(here.id(), against(here).stream().noneMatch(other -> settled.get(other.id())));
                open.pop();
            }
        }
        return settled.getOrDefault(claim.id(), true);
    }

    private List<Claim> against(Claim claim) {
        return undoing.getOrDefault(claim.id(), List.of());
    }
}
