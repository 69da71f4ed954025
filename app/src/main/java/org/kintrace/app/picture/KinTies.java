package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.kintrace.app.picture.FamilyTie.Care;
import org.kintrace.app.picture.FamilyTie.Descent;
import org.kintrace.app.picture.FamilyTie.Marriage;
import org.kintrace.app.picture.FamilyTie.OtherKin;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.KinRelation;

/** Ties between boxes while a family is read; what parents already show is not drawn twice. */
final class KinTies {

    private final Map<Integer, Set<Integer>> parents = new TreeMap<>();
    private final Set<Marriage> marriages = new LinkedHashSet<>();
    private final Set<OtherKin> others = new LinkedHashSet<>();
    private final Map<List<Integer>, Boolean> care = new LinkedHashMap<>();
    private final Map<Integer, FamilySide> sidesSaid = new HashMap<>();

    /** {@code who} is the {@code relation} of {@code of}. */
    void add(int who, KinRelation relation, int of, FamilySide side) {
        switch (relation) {
            case PARENT -> parents.computeIfAbsent(of, _ -> new TreeSet<>()).add(who);
            case CHILD -> parents.computeIfAbsent(who, _ -> new TreeSet<>()).add(of);
            case SPOUSE -> marriages.add(new Marriage(Math.min(who, of), Math.max(who, of)));
            case CARER -> care(who, of, true);
            case SIBLING, GRANDPARENT, GRANDCHILD, AUNT_OR_UNCLE, NIECE_OR_NEPHEW, COUSIN, IN_LAW, OTHER ->
                others.add(new OtherKin(who, relation, of));
        }
        if (side != FamilySide.NOT_SAID) {
            sidesSaid
                    .putIfAbsent(relation == KinRelation.GRANDCHILD || relation == KinRelation.NIECE_OR_NEPHEW
                            ? of
                            : who, side);
        }
    }

    void care(int carer, int child, boolean certain) {
        if (carer != child) {
            care.merge(List.of(carer, child), certain, Boolean::logicalOr);
        }
    }

    Set<Integer> parentsOf(int child) {
        return parents.getOrDefault(child, Set.of());
    }

    boolean isTied(int one, int other) {
        return parentsOf(one).contains(other) || parentsOf(other).contains(one)
                || others.stream().anyMatch(tie -> tie.who() == one && tie.of() == other)
                || marriages.contains(new Marriage(Math.min(one, other), Math.max(one, other)))
                || care.containsKey(List.of(one, other));
    }

    /** Every line to draw. */
    List<FamilyTie> ties() {
        Map<Set<Integer>, Set<Integer>> families = new LinkedHashMap<>();
        parents.forEach((child, of) -> families.computeIfAbsent(of, _ -> new LinkedHashSet<>()).add(child));
        List<FamilyTie> ties = new ArrayList<>();
        families.forEach((couple, children) -> ties.add(new Descent(couple, children)));
        ties.addAll(marriages);
        others.stream().filter(tie -> !isShown(tie)).forEach(ties::add);
        care.forEach((pair, certain) -> ties.add(new Care(pair.getFirst(), pair.getLast(), certain)));
        return ties;
    }

    /** Steps from one generation to the next that each tie asks for: positive when {@code one} is the older. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        parents.forEach((child, of) -> of.forEach(parent -> steps.add(new Step(parent, child, 1))));
        marriages.forEach(pair -> steps.add(new Step(pair.one(), pair.other(), 0)));
        for (OtherKin tie : others) {
            switch (tie.relation()) {
                case GRANDPARENT -> steps.add(new Step(tie.who(), tie.of(), 2));
                case GRANDCHILD -> steps.add(new Step(tie.of(), tie.who(), 2));
                case AUNT_OR_UNCLE -> steps.add(new Step(tie.who(), tie.of(), 1));
                case NIECE_OR_NEPHEW -> steps.add(new Step(tie.of(), tie.who(), 1));
                case SIBLING, COUSIN, IN_LAW -> steps.add(new Step(tie.who(), tie.of(), 0));
                case PARENT, CHILD, SPOUSE, CARER, OTHER -> {
                    // Said elsewhere, or no step between generations.
                }
            }
        }
        return steps;
    }

    /**
     * On whose side everybody is, seen from one child: as said, or as the parents show.
     *
     * @param ofParents the side each parent of the child stands for, as far as their sex is known
     */
    Map<Integer, FamilySide> sides(Optional<Integer> child, Map<Integer, FamilySide> ofParents) {
        Map<Integer, FamilySide> sides = new HashMap<>(sidesSaid);
        child.ifPresent(_ -> {
            for (Map.Entry<Integer, FamilySide> said : sidesSaid.entrySet()) {
                spread(said.getKey(), said.getValue(), child.get(), sides);
            }
            ofParents.forEach((parent, side) -> parentsOf(parent)
                    .forEach(grandparent -> spread(grandparent, side, child.get(), sides)));
        });
        return sides;
    }

    /** Brothers and sisters of a parent, and their parents, are of the parent's side; so is everybody above. */
    private void spread(int from, FamilySide side, int child, Map<Integer, FamilySide> sides) {
        for (int parent : parentsOf(child)) {
            Set<Integer> above = ancestors(parent);
            if (above.contains(from)) {
                above.forEach(one -> sides.putIfAbsent(one, side));
                parents.forEach((other, of) -> {
                    if (other != parent && of.equals(parentsOf(parent))) {
                        sides.putIfAbsent(other, side);
                    }
                });
            }
        }
    }

    private Set<Integer> ancestors(int person) {
        Set<Integer> found = new LinkedHashSet<>();
        List<Integer> waiting = new ArrayList<>(parentsOf(person));
        while (!waiting.isEmpty()) {
            int next = waiting.removeLast();
            if (found.add(next)) {
                waiting.addAll(parentsOf(next));
            }
        }
        return found;
    }

    private boolean isShown(OtherKin tie) {
        return switch (tie.relation()) {
            case SIBLING -> parentsOf(tie.who()).stream().anyMatch(parentsOf(tie.of())::contains);
            case GRANDPARENT -> isGrandparent(tie.who(), tie.of());
            case GRANDCHILD -> isGrandparent(tie.of(), tie.who());
            case AUNT_OR_UNCLE, NIECE_OR_NEPHEW, COUSIN, IN_LAW, OTHER, PARENT, CHILD, SPOUSE, CARER -> false;
        };
    }

    private boolean isGrandparent(int older, int younger) {
        return parentsOf(younger).stream().anyMatch(parent -> parentsOf(parent).contains(older));
    }

    /** @param generations how many generations {@code younger} lies below {@code older} */
    record Step(int older, int younger, int generations) {}
}
