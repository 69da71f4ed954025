package org.kintrace.app.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.linkage.description.DescribedName;
import org.kintrace.linkage.description.Description;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.linkage.description.Relation;
import org.kintrace.linkage.description.Relative;
import org.kintrace.linkage.description.Sex;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.PersonId;

/** Who of a family waits to be found in a list, and how they are described: every account counts, the best agreement wins. */
public final class WaitingPersons {

    /** Those abroad who ask or help are not looked for. */
    private static final Set<CaseRole> NOT_LOOKED_FOR = Set.of(CaseRole.ENQUIRER, CaseRole.HELPER,
            CaseRole.INTERMEDIARY);

    private final Map<PersonId, List<DescribedName>> names = new HashMap<>();
    private final Map<PersonId, Sex> sexes = new HashMap<>();
    private final Map<PersonId, List<UncertainDate>> born = new HashMap<>();
    private final Map<PersonId, Set<PlaceId>> places = new HashMap<>();
    private final Map<PersonId, Map<PersonId, KinRelation>> kin = new HashMap<>();

    private WaitingPersons(CaseRecords family) {
        family.claims().stream().filter(claim -> claim.modality().affirms()).forEach(this::take);
    }

    /** The descriptions of all members who are looked for and have a name. */
    public static List<Description> of(CaseRecords family) {
        WaitingPersons persons = new WaitingPersons(family);
        return family.header().members().stream().filter(WaitingPersons::isLookedFor)
                .flatMap(member -> persons.describe(member.person()).stream()).toList();
    }

    /** The descriptions of all members who have a name, whether or not they are looked for. */
    public static List<Description> everybody(CaseRecords family) {
        WaitingPersons persons = new WaitingPersons(family);
        return family.header().members().stream()
                .flatMap(member -> persons.describe(member.person()).stream()).toList();
    }

    private static boolean isLookedFor(Member member) {
        return member.roles().stream().noneMatch(NOT_LOOKED_FOR::contains);
    }

    private void take(Claim claim) {
        switch (claim.says()) {
            case ClaimContent.Named(var person, var role, var name, _) ->
                names.computeIfAbsent(person, _ -> new ArrayList<>()).add(new DescribedName(role, name));
            case ClaimContent.OfSex(var person, var sex) -> sexes.put(person, sex);
            case ClaimContent.Born(var person, WorldDate.Stated(var date), var at) -> {
                born.computeIfAbsent(person, _ -> new ArrayList<>()).add(date);
                at.ifPresent(place -> take(person, place));
            }
            case ClaimContent.Aged(var person, var age, WorldDate.Stated(var date)) ->
                born.computeIfAbsent(person, _ -> new ArrayList<>()).add(age.birth(date));
            case ClaimContent.Stay(Members.Known(var who), var at, _, _, _, _) ->
                who.forEach(person -> take(person, at));
            case ClaimContent.Kin(Members.Known(var who), var relation, var of, _) -> who.forEach(person -> {
                kin.computeIfAbsent(of, _ -> new HashMap<>()).put(person, relation);
                kin.computeIfAbsent(person, _ -> new HashMap<>()).put(of, relation.converse());
            });
            case ClaimContent.OfPerson _,ClaimContent.OfThing _,ClaimContent.Stay _,ClaimContent.Kin _,ClaimContent.TookPart _ ->
                {
                }
        }
    }

    private void take(PersonId person, PlaceRef at) {
        at.place().ifPresent(place -> places.computeIfAbsent(person, _ -> new LinkedHashSet<>()).add(place));
    }

    private Optional<Description> describe(PersonId person) {
        List<DescribedName> own = names.getOrDefault(person, List.of());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Description(person.value(), own.stream().distinct().toList(),
                sexes.getOrDefault(person, Sex.UNKNOWN),
                born.getOrDefault(person, List.of()).stream().distinct().toList(),
                List.copyOf(places.getOrDefault(person, Set.of())), relatives(person), Set.of()));
    }

    private List<Relative> relatives(PersonId person) {
        List<Relative> relatives = new ArrayList<>();
        kin.getOrDefault(person, Map.of()).forEach((other, relation) -> relation(relation, other)
                .ifPresent(is -> ownNames(other).forEach(name -> relatives.add(new Relative(is, name)))));
        return relatives.stream().distinct().toList();
    }

    private List<WrittenName> ownNames(PersonId person) {
        return names.getOrDefault(person, List.of()).stream()
                .filter(name -> name.role() == NameRole.FULL || name.role() == NameRole.GIVEN)
                .map(DescribedName::name)
                .distinct().toList();
    }

    private Optional<Relation> relation(KinRelation relation, PersonId other) {
        return switch (relation) {
            case PARENT -> switch (sexes.getOrDefault(other, Sex.UNKNOWN)) {
                case FEMALE -> Optional.of(Relation.MOTHER);
                case MALE -> Optional.of(Relation.FATHER);
                case UNKNOWN -> Optional.empty();
            };
            case SPOUSE -> Optional.of(Relation.SPOUSE);
            case SIBLING -> Optional.of(Relation.SIBLING);
            case CHILD -> Optional.of(Relation.CHILD);
            case GRANDPARENT -> Optional.of(Relation.GRANDPARENT);
            case GRANDCHILD, AUNT_OR_UNCLE, NIECE_OR_NEPHEW, COUSIN, IN_LAW, CARER, OTHER -> Optional.empty();
        };
    }
}
