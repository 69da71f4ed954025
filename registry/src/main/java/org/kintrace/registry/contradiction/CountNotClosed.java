package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.people.Headcount;
import org.kintrace.registry.people.Kinship;

/** More people than a count allows, or a place beyond it. Fewer are no contradiction: nobody has to be named. */
final class CountNotClosed implements ContradictionRule {

    @Override
    public String key() {
        return "count-not-closed";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        Counting counting = new Counting(view, Kinship.of(view), new Headcount(view));
        List<Contradiction> found = new ArrayList<>();
        for (List<PersonId> person : view.persons()) {
            for (Claim claim : view.holding(person)) {
                switch (claim.says()) {
                    case ClaimContent.ChildCount(var parent, var count) when person.contains(parent) ->
                        found.addAll(counting.children(claim, parent, count));
                    case ClaimContent.BirthOrder(var child, var position, var of) when person
                            .contains(child) ->
                        found.addAll(counting.order(claim, child, position, of));
                    case ClaimContent.Kin kin when person.contains(kin.of()) ->
                        found.addAll(counting.ties(claim, kin));
                    case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.TookPart _,ClaimContent.OfThing _,ClaimContent.Stay _ -> {
                        // No count, or a count seen from its other end.
                    }
                }
            }
        }
        return InOrder.of(found);
    }

    private record Counting(RegistryView view, Kinship kinship, Headcount headcount) {

        List<Contradiction> children(Claim claim, PersonId parent, CountStatement count) {
            List<Contradiction> found = new ArrayList<>(
                    moreThan(claim, parent, count, kinship.childrenOf(parent), KinRelation.CHILD));
            for (Claim other : view.holding(view.identities().accountsOf(parent))) {
                if (other
                        .says() instanceof ClaimContent.Kin(Members.Counted(var unnamed), var relation, var of, _)
                        && relation == KinRelation.CHILD && view.identities().isSamePerson(of, parent)
                        && CountBounds.isMore(unnamed, count) && headcount.saidBy(other, claim)) {
                    found.add(contradiction(claim, List.of(other.id()),
                            new ContradictionReason.CountsExclude(parent, unnamed, count,
                                    pressure(claim, other))));
                }
            }
            return found;
        }

        List<Contradiction> order(Claim claim, PersonId child, Optional<Integer> position,
                Optional<CountStatement> of) {
            List<Contradiction> found = new ArrayList<>();
            if (of.isPresent()) {
                found.addAll(moreThan(claim, child, of.get(), withSelf(child), KinRelation.SIBLING));
                if (position.isPresent() && CountBounds.of(of.get()).excludes(position.get())) {
                    found.add(contradiction(claim, List.of(), new ContradictionReason.PlaceBeyondTheCount(
                            child, position.get(), of.get(), pressure(claim, claim))));
                }
            }
            position.ifPresent(place -> found.addAll(beyondParents(claim, child, place)));
            return found;
        }

        List<Contradiction> ties(Claim claim, ClaimContent.Kin kin) {
            return switch (kin.who()) {
                case Members.SubsetOf(var of, var count) when CountBounds.of(count).least() > of.size() ->
                    List.of(contradiction(claim, List.of(),
                            new ContradictionReason.MoreThanThereAre(count, of.size())));
                case Members.Counted(var count) when kin.relation() == KinRelation.CHILD ->
                    beside(claim, kin, count, kinship.childrenOf(kin.of()));
                case Members.Counted(var count) when kin.relation() == KinRelation.GRANDCHILD ->
                    beside(claim, kin, count, kinship.grandchildrenOf(kin.of()));
                case Members.Known _,Members.Counted _,Members.SubsetOf _,Members.Uncounted _ -> List.of();
            };
        }

        /** A count beside names in the same source may mean "besides these"; elsewhere it means all of them. */
        private List<Contradiction> beside(Claim claim, ClaimContent.Kin kin, CountStatement count,
                Collection<PersonId> named) {
            SourceId source = view.sources().original(claim.source());
            boolean alsoNamedThere = claimsNaming(kin.of(), named).stream()
                    .anyMatch(other -> view.sources().original(other.source()).equals(source));
            return alsoNamedThere ? List.of() : moreThan(claim, kin.of(), count, named, kin.relation());
        }

        private List<Contradiction> moreThan(Claim claim, PersonId person, CountStatement count,
                Collection<PersonId> named, KinRelation relation) {
            if (!CountBounds.of(count).excludes(named.size())) {
                return List.of();
            }
            Set<PersonId> there = headcount.known(named, claim);
            if (!CountBounds.of(count).excludes(there.size())) {
                return List.of();
            }
            List<Claim> naming = claimsNaming(person, there);
            boolean pressed = naming.stream().anyMatch(view.sources()::underPressure);
            return List.of(contradiction(claim, naming.stream().map(Claim::id).toList(),
                    new ContradictionReason.MoreNamedThanCounted(person, relation, count, there.size(),
                            new Pressure(view.sources().underPressure(claim), pressed))));
        }

        private List<Contradiction> beyondParents(Claim claim, PersonId child, int position) {
            List<Contradiction> found = new ArrayList<>();
            for (PersonId parent : kinship.parentsOf(child)) {
                for (Claim count : view.holding(view.identities().accountsOf(parent))) {
                    if (count.says() instanceof ClaimContent.ChildCount(var of, var children)
                            && view.identities().isSamePerson(of, parent)
                            && CountBounds.of(children).excludes(position)
                            && headcount.wasThere(child, count)) {
                        found.add(contradiction(claim, List.of(count.id()),
                                new ContradictionReason.PlaceBeyondTheCount(child, position, children,
                                        pressure(claim, count))));
                    }
                }
            }
            return found;
        }

        /** The ties to this person, or between these people, that name them. */
        private List<Claim> claimsNaming(PersonId person, Collection<PersonId> named) {
            Set<PersonId> among = new HashSet<>(named);
            List<Claim> found = new ArrayList<>();
            for (PersonId one : named) {
                kinship.tiesOf(one).stream()
                        .filter(tie -> view.identities().isSamePerson(tie.who(), person)
                                || among.contains(tie.who())
                                || kinship.parentsOf(one).contains(tie.who())
                                        && tie.relation() == KinRelation.PARENT)
                        .map(Kinship.Tie::claim).filter(claim -> !found.contains(claim))
                        .forEach(found::add);
            }
            return found;
        }

        private Set<PersonId> withSelf(PersonId child) {
            Set<PersonId> all = new HashSet<>(kinship.siblingsOf(child));
            all.add(view.identities().representative(child));
            return all;
        }

        private Contradiction contradiction(Claim claim, List<ClaimId> against, ContradictionReason reason) {
            return new Contradiction("count-not-closed", view.claims().caseOf(claim.id()),
                    List.of(claim.id()), InOrder.ids(against), reason);
        }

        private Pressure pressure(Claim one, Claim other) {
            return new Pressure(view.sources().underPressure(one), view.sources().underPressure(other));
        }
    }
}
