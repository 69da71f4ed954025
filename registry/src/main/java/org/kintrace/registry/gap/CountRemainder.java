package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.CountStatement;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.people.Kinship;

/** More children, grandchildren, brothers or sisters counted than known: somebody is without a name and a search. */
final class CountRemainder implements GapRule {

    /** A count of people who are something to a person. */
    private record Counted(ClaimId claim, PersonId person, KinRelation relation, CountStatement count,
            Set<PersonId> known) {}

    @Override
    public String key() {
        return "count-remainder";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Gap> check(RegistryView view, LocalDate on) {
        Kinship kinship = Kinship.of(view);
        Map<List<Object>, Counted> largest = new LinkedHashMap<>();
        for (List<PersonId> person : view.persons()) {
            for (Claim claim : view.holding(person)) {
                counted(view, kinship, claim, person)
                        .filter(counted -> counted.count().low() > counted.known().size())
                        .ifPresent(counted -> largest.merge(sameCount(counted), counted,
                                (old, now) -> now.count().low() > old.count().low() ? now : old));
            }
        }
        List<Gap> gaps = new ArrayList<>();
        largest.values().forEach(counted -> gaps.add(gap(view, counted)));
        gaps.sort(Comparator.comparing(gap -> gap.about().getFirst().value()));
        return gaps;
    }

    /** Mother and father counted the same children: one gap. */
    private static List<Object> sameCount(Counted counted) {
        return counted.known().isEmpty()
                ? List.of(counted.relation(), counted.person())
                : List.of(counted.relation(), counted.known());
    }

    private Gap gap(RegistryView view, Counted counted) {
        List<RecordId> about = List.of(counted.person(), counted.claim());
        return new Gap(key(), view.claims().caseOf(counted.claim()), about,
                new GapReason.CountedNotNamed(counted.person(), counted.relation(), counted.count(),
                        counted.known().size()));
    }

    private static Optional<Counted> counted(RegistryView view, Kinship kinship, Claim claim,
            Collection<PersonId> person) {
        return switch (claim.says()) {
            case ClaimContent.ChildCount(var parent, var count) when person.contains(parent) -> Optional.of(
                    new Counted(claim.id(), parent, KinRelation.CHILD, count, kinship.childrenOf(parent)));
            case ClaimContent.BirthOrder(var child, _, var of) when person.contains(child) && of.isPresent()
                    && kinship.parentsOf(child).isEmpty() -> {
                Set<PersonId> known = new HashSet<>(kinship.siblingsOf(child));
                known.add(view.identities().representative(child));
                yield Optional.of(new Counted(claim.id(), child, KinRelation.SIBLING, of.get(), known));
            }
            case ClaimContent.Kin(Members.Counted(var count), var relation, var of, _) when person
                    .contains(of) ->
                Optional.of(new Counted(claim.id(), of, relation, count,
                        relation == KinRelation.GRANDCHILD
                                ? kinship.grandchildrenOf(of)
                                : kinship.those(relation, of)));
            case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.TookPart _,ClaimContent.OfThing _,ClaimContent.Stay _ ->
                Optional.empty();
        };
    }
}
