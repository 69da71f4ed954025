package org.kintrace.app.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.json.Problem;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;

/** Nobody is their own ancestor: a circle of parents is a slip of the pen in the file, not two accounts of a family. */
final class Ancestry {

    /** A child and a parent of it, by one claim. @param pointer where the claim stands; that of the family when on record */
    private record Step(String pointer, PersonId child, PersonId parent) {}

    private final List<Step> steps = new ArrayList<>();
    private final Set<ClaimId> amended = new HashSet<>();

    private Ancestry() {}

    /** The first claim that closes a circle of parents, if one does. @param onRecord what is known of the family before */
    static Optional<Problem> problemIn(Unit unit, List<Claim> onRecord) {
        Ancestry ancestry = new Ancestry();
        onRecord.forEach(ancestry::noteAmended);
        unit.entries().forEach(entry -> {
            if (entry.value() instanceof Claim claim) {
                ancestry.noteAmended(claim);
            }
        });
        onRecord.forEach(claim -> ancestry.add(unit.pointer(), claim));
        unit.entries().forEach(entry -> {
            if (entry.value() instanceof Claim claim) {
                ancestry.add(entry.pointer(), claim);
            }
        });
        return ancestry.closing().map(step -> new Problem(step.pointer(),
                new Problem.Reason.OwnAncestor(step.parent().value())));
    }

    /** What was taken back or put right no longer makes anybody a parent. */
    private void noteAmended(Claim claim) {
        claim.amends().ifPresent(amends -> amended.add(amends.claim()));
    }

    private void add(String pointer, Claim claim) {
        if (!claim.modality().affirms() || amended.contains(claim.id())
                || !(claim
                        .says() instanceof ClaimContent.Kin(Members.Known(var who), var relation, var of, _))) {
            return;
        }
        for (PersonId person : who) {
            if (relation == KinRelation.PARENT) {
                steps.add(new Step(pointer, of, person));
            } else if (relation == KinRelation.CHILD) {
                steps.add(new Step(pointer, person, of));
            }
        }
    }

    /** Halves the way to it: looking at every beginning of a long file would take hours. */
    private Optional<Step> closing() {
        if (!hasCircle(steps)) {
            return Optional.empty();
        }
        int without = 0;
        int with = steps.size();
        while (with - without > 1) {
            int half = (without + with) >>> 1;
            if (hasCircle(steps.subList(0, half))) {
                with = half;
            } else {
                without = half;
            }
        }
        return Optional.of(steps.get(with - 1));
    }

    /** Takes away, again and again, whoever has no parents left (Kahn 1962); who remains is in a circle or below one. */
    private static boolean hasCircle(List<Step> steps) {
        Map<PersonId, Integer> parentsLeft = new HashMap<>();
        Map<PersonId, List<PersonId>> children = new HashMap<>();
        for (Step step : steps) {
            parentsLeft.merge(step.child(), 1, Integer::sum);
            parentsLeft.putIfAbsent(step.parent(), 0);
            children.computeIfAbsent(step.parent(), _ -> new ArrayList<>()).add(step.child());
        }
        Deque<PersonId> free = new ArrayDeque<>();
        parentsLeft.forEach((person, parents) -> {
            if (parents == 0) {
                free.add(person);
            }
        });
        int taken = 0;
        while (!free.isEmpty()) {
            taken++;
            for (PersonId child : children.getOrDefault(free.remove(), List.of())) {
                if (parentsLeft.merge(child, -1, Integer::sum) == 0) {
                    free.add(child);
                }
            }
        }
        return taken < parentsLeft.size();
    }
}
