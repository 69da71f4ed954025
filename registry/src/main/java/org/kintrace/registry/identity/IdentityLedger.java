package org.kintrace.registry.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.registry.id.DecisionId;
import org.kintrace.registry.id.PersonId;

/**
 * Who is who, computed from the decisions each time it is asked: accounts joined by live Same decisions that no live
 * Different contradicts.
 *
 * <p>A decision is live until another one names it in {@code undoes}; an undone decision stays on record and stays
 * undone, and the verdict of the one that took it back holds. A Different between two accounts contradicts every Same on
 * any chain that would join the two, however long: rather two pages too many than two people in one.
 */
public final class IdentityLedger {

    private static final Comparator<PersonId> BY_VALUE = Comparator.comparing(PersonId::value);

    private final List<IdentityDecision> live;
    private final Map<PersonId, List<PersonId>> persons;
    private final List<IdentityDecision> contradicted;

    private IdentityLedger(List<IdentityDecision> live, Map<PersonId, List<PersonId>> persons,
            List<IdentityDecision> contradicted) {
        this.live = List.copyOf(live);
        this.persons = Map.copyOf(persons);
        this.contradicted = List.copyOf(contradicted);
    }

    public static IdentityLedger of(Collection<IdentityDecision> decisions) {
        List<IdentityDecision> live = liveOnes(decisions);
        List<IdentityDecision> same = live.stream().filter(d -> d.verdict() == Verdict.SAME).toList();
        Set<IdentityDecision> contradicted = new HashSet<>();
        SameGraph all = new SameGraph(same);
        for (IdentityDecision decision : live) {
            if (decision.verdict() == Verdict.DIFFERENT) {
                contradicted.addAll(all.joining(decision.one(), decision.other()));
            }
        }
        List<IdentityDecision> joining = same.stream().filter(d -> !contradicted.contains(d)).toList();
        List<IdentityDecision> against = same.stream().filter(contradicted::contains).toList();
        return new IdentityLedger(live, groups(new SameGraph(joining)), against);
    }

    /** Every account of the person this one is an account of, this one included, in a fixed order. */
    public List<PersonId> accountsOf(PersonId account) {
        return persons.getOrDefault(account, List.of(account));
    }

    /** The account that stands for the whole person: the first in the fixed order. */
    public PersonId representative(PersonId account) {
        return accountsOf(account).getFirst();
    }

    public boolean isSamePerson(PersonId one, PersonId other) {
        return one.equals(other) || accountsOf(one).contains(other);
    }

    /** Decisions nobody has taken back, in a fixed order. */
    public List<IdentityDecision> live() {
        return live;
    }

    /** Live Same decisions that a live Different stands against: they join nobody until a person decides. */
    public List<IdentityDecision> contradicted() {
        return contradicted;
    }

    /** The live decisions about exactly these two accounts, in either order. */
    public List<IdentityDecision> between(PersonId one, PersonId other) {
        return live.stream().filter(d -> d.one().equals(one) && d.other().equals(other)
                || d.one().equals(other) && d.other().equals(one)).toList();
    }

    private static List<IdentityDecision> liveOnes(Collection<IdentityDecision> decisions) {
        Set<DecisionId> undone = new HashSet<>();
        decisions.stream().map(IdentityDecision::undoes).flatMap(Optional::stream).forEach(undone::add);
        return decisions.stream().filter(d -> !undone.contains(d.id()))
                .sorted(Comparator.comparing(d -> d.id().value())).toList();
    }

    private static Map<PersonId, List<PersonId>> groups(SameGraph graph) {
        Map<PersonId, List<PersonId>> groups = new HashMap<>();
        for (PersonId account : graph.accounts()) {
            if (!groups.containsKey(account)) {
                List<PersonId> group = new ArrayList<>(graph.reachable(account));
                group.sort(BY_VALUE);
                List<PersonId> fixed = List.copyOf(group);
                fixed.forEach(member -> groups.put(member, fixed));
            }
        }
        return groups;
    }
}
