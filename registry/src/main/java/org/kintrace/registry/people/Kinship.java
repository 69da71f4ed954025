package org.kintrace.registry.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.identity.IdentityLedger;

/**
 * Who is what to whom, by the claims that hold; each tie keeps the claims it rests on and can be read from both ends.
 *
 * <p>Persons are meant, not accounts: each is named by the account that stands for it.
 */
public final class Kinship {

    private static final Comparator<PersonId> BY_VALUE = Comparator.comparing(PersonId::value);

    private final Map<PersonId, NavigableMap<PersonId, List<Tie>>> ties = new HashMap<>();
    private final IdentityLedger identities;

    /** {@code who} is the {@code relation} of {@code of}, as this claim says or as it reads from the other end. */
    public record Tie(PersonId who, KinRelation relation, PersonId of, Claim claim) {}

    private Kinship(RegistryView view) {
        identities = view.identities();
        for (CaseRecords records : view.cases()) {
            for (Claim claim : records.claims()) {
                if (claim.says() instanceof ClaimContent.Kin kin && view.claims().holds(claim)
                        && kin.who() instanceof Members.Known(var who)) {
                    who.forEach(one -> tie(one, kin, claim));
                }
            }
        }
    }

    public static Kinship of(RegistryView view) {
        return new Kinship(view);
    }

    /** Every tie of this person, read as "is the ... of this person", in a fixed order of relatives. */
    public List<Tie> tiesOf(PersonId person) {
        return ties.getOrDefault(identities.representative(person), Collections.emptyNavigableMap()).values()
                .stream().flatMap(List::stream).toList();
    }

    /** Those who are the relation of this person: {@code (CHILD, mother)} gives her children. */
    public NavigableSet<PersonId> those(KinRelation relation, PersonId of) {
        NavigableSet<PersonId> found = new TreeSet<>(BY_VALUE);
        tiesOf(of).stream().filter(tie -> tie.relation() == relation).map(Tie::who).forEach(found::add);
        return found;
    }

    public NavigableSet<PersonId> childrenOf(PersonId person) {
        return those(KinRelation.CHILD, person);
    }

    public NavigableSet<PersonId> parentsOf(PersonId person) {
        return those(KinRelation.PARENT, person);
    }

    /** Grandchildren said to be so, and children of children. */
    public NavigableSet<PersonId> grandchildrenOf(PersonId person) {
        NavigableSet<PersonId> found = those(KinRelation.GRANDCHILD, person);
        childrenOf(person).forEach(child -> found.addAll(childrenOf(child)));
        return found;
    }

    /**
     * Brothers and sisters: said to be so, or with a parent in common and no third parent between the two, who would make
     * them half-siblings.
     */
    public NavigableSet<PersonId> siblingsOf(PersonId person) {
        PersonId self = identities.representative(person);
        NavigableSet<PersonId> found = those(KinRelation.SIBLING, self);
        NavigableSet<PersonId> parents = parentsOf(self);
        for (PersonId parent : parents) {
            for (PersonId child : childrenOf(parent)) {
                NavigableSet<PersonId> together = new TreeSet<>(parentsOf(child));
                together.addAll(parents);
                if (together.size() <= 2) {
                    found.add(child);
                }
            }
        }
        found.remove(self);
        return found;
    }

    private void tie(PersonId one, ClaimContent.Kin kin, Claim claim) {
        PersonId who = identities.representative(one);
        PersonId of = identities.representative(kin.of());
        if (!who.equals(of)) {
            put(new Tie(who, kin.relation(), of, claim));
            put(new Tie(of, kin.relation().converse(), who, claim));
        }
    }

    private void put(Tie tie) {
        List<Tie> known = ties.computeIfAbsent(tie.of(), _ -> new TreeMap<>(BY_VALUE))
                .computeIfAbsent(tie.who(), _ -> new ArrayList<>());
        known.add(tie);
        known.sort(Comparator.comparing(other -> other.claim().id().value()));
    }
}
