package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;

/**
 * Somebody who would be their own ancestor. Within one file that is a slip of the pen and is refused when it comes in; it
 * can only come about between files, when people of both are decided to be the same, or by such a decision within one.
 *
 * <p>Each circle is told once, the shortest through the first of its people in the order of ids; a decision taken back ends
 * it.
 */
final class OwnAncestor implements ContradictionRule {

    private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

    /** By this claim, {@code child} is a child of {@code parent}; both are named by the account that stands for them. */
    private record Step(PersonId child, PersonId parent, ClaimId claim) {}

    @Override
    public String key() {
        return "own-ancestor";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        Map<PersonId, List<Step>> parents = parents(view);
        List<Contradiction> found = new ArrayList<>();
        Set<PersonId> told = new HashSet<>();
        for (PersonId person : parents.keySet()) {
            if (!told.contains(person)) {
                List<Step> circle = shortestCircle(person, parents);
                if (!circle.isEmpty()) {
                    circle.forEach(step -> told.add(step.child()));
                    found.add(contradiction(view, circle));
                }
            }
        }
        return InOrder.of(found);
    }

    private Contradiction contradiction(RegistryView view, List<Step> circle) {
        ClaimId first = circle.getFirst().claim();
        Optional<CaseId> here = view.claims().caseOf(first);
        List<ClaimId> one = new ArrayList<>();
        List<ClaimId> other = new ArrayList<>();
        for (Step step : circle) {
            (view.claims().caseOf(step.claim()).equals(here) ? one : other).add(step.claim());
        }
        return new Contradiction(key(), other.isEmpty() ? here : Optional.empty(), InOrder.ids(one),
                InOrder.ids(other), new ContradictionReason.OwnAncestor(circle.getFirst().child(),
                        circle.stream().map(Step::parent).toList()));
    }

    private static Map<PersonId, List<Step>> parents(RegistryView view) {
        Map<PersonId, List<Step>> parents = new TreeMap<>(BY_ID);
        for (CaseRecords records : view.cases()) {
            for (Claim claim : records.claims()) {
                if (claim.says() instanceof ClaimContent.Kin(Members.Known(var who), var relation, var of, _)
                        && view.claims().holds(claim)) {
                    who.forEach(one -> step(view, one, relation, of, claim).ifPresent(step -> parents
                            .computeIfAbsent(step.child(), _ -> new ArrayList<>()).add(step)));
                }
            }
        }
        parents.values().forEach(steps -> steps.sort(Comparator.comparing(step -> step.claim().value())));
        return parents;
    }

    private static Optional<Step> step(RegistryView view, PersonId one, KinRelation relation, PersonId of,
            Claim claim) {
        PersonId who = view.identities().representative(one);
        PersonId other = view.identities().representative(of);
        return switch (relation) {
            case PARENT -> Optional.of(new Step(other, who, claim.id()));
            case CHILD -> Optional.of(new Step(who, other, claim.id()));
            case SPOUSE, SIBLING, GRANDPARENT, GRANDCHILD, AUNT_OR_UNCLE, NIECE_OR_NEPHEW, COUSIN, IN_LAW,
                    CARER,
                    OTHER ->
                Optional.empty();
        };
    }

    /** From parent to parent, the nearest first, until the person comes up again; nothing when that never happens. */
    private static List<Step> shortestCircle(PersonId person, Map<PersonId, List<Step>> parents) {
        Map<PersonId, Step> reachedBy = new HashMap<>();
        Deque<PersonId> open = new ArrayDeque<>(List.of(person));
        while (!open.isEmpty() && !reachedBy.containsKey(person)) {
            for (Step step : parents.getOrDefault(open.remove(), List.of())) {
                if (reachedBy.putIfAbsent(step.parent(), step) == null) {
                    open.add(step.parent());
                }
            }
        }
        List<Step> circle = new ArrayList<>();
        Step last = reachedBy.get(person);
        while (last != null) {
            circle.addFirst(last);
            last = last.child().equals(person) ? null : reachedBy.get(last.child());
        }
        return circle;
    }
}
