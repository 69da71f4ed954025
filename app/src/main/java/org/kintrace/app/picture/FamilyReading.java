package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.kintrace.linkage.description.Sex;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.PersonId;

/** Reads one family's claims into boxes and lines. */
final class FamilyReading {

    private final RegistryView view;
    private final CaseRecords records;
    private final LifeReading lives;
    private final Map<PersonId, Integer> numbers = new LinkedHashMap<>();
    private final List<FamilyMember> members = new ArrayList<>();
    private final KinTies kin = new KinTies();

    FamilyReading(RegistryView view, CaseRecords records, List<Contradiction> contradictions) {
        this.view = view;
        this.records = records;
        this.lives = new LifeReading(view, contradictions);
    }

    FamilyGraph read() {
        people();
        List<Claim> held = records.claims().stream().filter(view.claims()::holds)
                .sorted(Comparator.comparing(claim -> claim.id().value())).toList();
        held.forEach(this::tie);
        held.forEach(this::care);
        int[] generations = Generations.of(members.size(), kin);
        Optional<Integer> child = firstChild(generations);
        Map<Integer, FamilySide> sides = kin.sides(child,
                child.map(this::sidesOfParents).orElse(Map.of()));
        List<FamilyMember> placed = members.stream().map(member -> member.in(generations[member.number()],
                sides.getOrDefault(member.number(), FamilySide.NOT_SAID))).toList();
        return new FamilyGraph(placed, kin.ties());
    }

    /** Everybody of the case, each once, the oldest first as far as births are known. */
    private void people() {
        Set<PersonId> found = new LinkedHashSet<>();
        records.header().members().stream().map(Member::person).map(view.identities()::representative)
                .forEach(found::add);
        for (Claim claim : records.claims()) {
            if (claim.says() instanceof ClaimContent.Kin && view.claims().holds(claim)) {
                claim.subjects().stream().map(view.identities()::representative).forEach(found::add);
            }
        }
        found.stream().sorted(Comparator.comparing(lives::born).thenComparing(PersonId::value))
                .forEach(person -> {
                    numbers.put(person, members.size());
                    members.add(new FamilyMember(members.size(), lives.of(person), 0, FamilySide.NOT_SAID));
                });
    }

    private void tie(Claim claim) {
        if (claim.says() instanceof ClaimContent.Kin(var who, var relation, var of, var side)) {
            int other = number(of);
            for (int one : boxes(who, relation, other)) {
                if (one != other) {
                    kin.add(one, relation, other, side);
                }
            }
        }
    }

    private Collection<Integer> boxes(Members who, KinRelation relation, int of) {
        return switch (who) {
            case Members.Known(var persons) -> persons.stream().map(this::number).distinct().toList();
            case Members.Counted(var count) -> List.of(unnamed(count.text(), relation, of, List.of()));
            case Members.SubsetOf(var from, var count) ->
                List.of(unnamed(count.text(), relation, of, from));
            case Members.Uncounted(var words) -> List.of(unnamed(words, relation, of, List.of()));
        };
    }

    /** The same count of the same relatives, said twice, is one box. */
    private int unnamed(String count, KinRelation relation, int of, List<PersonId> from) {
        FamilyMember.Who who = new FamilyMember.Who.Unnamed(count, relation.name(), from);
        Optional<FamilyMember> known = members.stream()
                .filter(member -> member.who().equals(who) && kin.isTied(member.number(), of)).findFirst();
        return known.map(FamilyMember::number).orElseGet(() -> {
            members.add(new FamilyMember(members.size(), who, 0, FamilySide.NOT_SAID));
            return members.size() - 1;
        });
    }

    private void care(Claim claim) {
        if (claim.says() instanceof ClaimContent.Stay(var who, _, _, _, _, var cares) && cares.isPresent()
                && cares.get() instanceof Members.Known(var carers)) {
            for (PersonId carer : carers) {
                who.persons().stream().map(view.identities()::representative).filter(numbers::containsKey)
                        .filter(child -> numbers.containsKey(view.identities().representative(carer)))
                        .sorted(Comparator.comparing(PersonId::value)).forEach(
                                child -> kin.care(number(carer), number(child),
                                        who instanceof Members.Known));
            }
        }
    }

    /** The first sought person of the youngest generation: whose father's and mother's sides are meant. */
    private Optional<Integer> firstChild(int[] generations) {
        Set<PersonId> sought = new LinkedHashSet<>();
        RegistryView.withRole(records, CaseRole.SOUGHT)
                .forEach(person -> sought.add(view.identities().representative(person)));
        return numbers.entrySet().stream()
                .sorted(Comparator
                        .comparingInt((Map.Entry<PersonId, Integer> entry) -> -generations[entry.getValue()])
                        .thenComparing(entry -> !sought.contains(entry.getKey())))
                .map(Map.Entry::getValue).filter(number -> !kin.parentsOf(number).isEmpty()).findFirst();
    }

    private Map<Integer, FamilySide> sidesOfParents(int child) {
        Map<Integer, FamilySide> sides = new LinkedHashMap<>();
        numbers.forEach((person, number) -> {
            if (kin.parentsOf(child).contains(number)) {
                lives.sex(person).filter(sex -> sex != Sex.UNKNOWN).ifPresent(sex -> sides.put(number,
                        sex == Sex.MALE ? FamilySide.PATERNAL : FamilySide.MATERNAL));
            }
        });
        return sides;
    }

    private int number(PersonId person) {
        return Objects.requireNonNull(numbers.get(view.identities().representative(person)), "person");
    }
}
