package org.kintrace.app.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.json.Problem;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.id.PersonId;

/** Nobody is their own ancestor: a circle of parents is a slip of the pen in the file, not two accounts of a family. */
final class Ancestry {

    private final Map<PersonId, Set<PersonId>> parents = new HashMap<>();

    /** The claim that closes a circle of parents, if one does. */
    static Optional<Problem> problemIn(Unit unit) {
        Ancestry ancestry = new Ancestry();
        for (Entry entry : unit.entries()) {
            if (entry.value() instanceof Claim claim && claim.modality().affirms()
                    && claim.says() instanceof ClaimContent.Kin(Members.Known(var who), var relation, var of, _)) {
                for (PersonId person : who) {
                    if (ancestry.closesACircle(person, relation, of)) {
                        return Optional.of(
                                new Problem(entry.pointer(), new Problem.Reason.OwnAncestor(person.value())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean closesACircle(PersonId person, KinRelation relation, PersonId of) {
        if (relation == KinRelation.PARENT) {
            return add(of, person);
        }
        return relation == KinRelation.CHILD && add(person, of);
    }

    private boolean add(PersonId child, PersonId parent) {
        parents.computeIfAbsent(child, _ -> new LinkedHashSet<>()).add(parent);
        Set<PersonId> seen = new HashSet<>();
        java.util.ArrayDeque<PersonId> waiting = new java.util.ArrayDeque<>();
        waiting.add(parent);
        while (!waiting.isEmpty()) {
            PersonId next = waiting.poll();
            if (next.equals(child)) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(parents.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
