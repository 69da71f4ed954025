package org.kintrace.app.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.kintrace.facts.time.CountComparator;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.cases.CaseState;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.claim.Basis;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.NameUse;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SourceId;

/** A family of any size and shape with hostile names, drawn from a seed. */
final class RandomFamily {

    static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "\"><svg onload=x>",
            "]]>&amp;<!--",
            "\u202Etxet\u202C", "\uD800", "a\u0000b", "\u2067Tursun\u2069", "' style='x", "\u0000", "Aygül",
            "ئايگۈل", "阿依古丽", "Әлия", "x".repeat(10_000), "\u0627\u0301\u0301\u0301", "\uFFFE");

    private final Random chance;
    private final List<Claim> claims = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private final SourceId source;

    private RandomFamily(long seed) {
        chance = new Random(seed);
        source = new SourceId(id());
    }

    /** @param size how many persons, at least 2 */
    static RegistryView of(long seed, int size) {
        return new RandomFamily(seed).drawn(size);
    }

    private RegistryView drawn(int size) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            PersonId person = new PersonId(id());
            members.add(new Member(person, chance.nextInt(3) == 0 ? Set.of(CaseRole.SOUGHT) : Set.of()));
            String name = one(HOSTILE) + i;
            say(new ClaimContent.Named(person, NameRole.FULL, new WrittenName(name, Script.of(name),
                    Optional.empty()), NameUse.SPOKEN));
            people.add(person);
            if (i > 1) {
                tie(person, i);
            }
        }
        CaseRecords records = new CaseRecords(
                new Case(new CaseId(id()), Optional.empty(), Optional.empty(), CaseState.OPEN, members),
                List.of(),
                List.of(), List.of(), claims, List.of(), List.of(), List.of(), List.of(), List.of());
        return RegistryView.of(new CaseFile(Optional.empty(), Ledger.empty(), List.of(records), List.of()));
    }

    private void tie(PersonId person, int i) {
        PersonId other = people.get(chance.nextInt(i));
        switch (chance.nextInt(10)) {
            case 0 -> kin(new Members.Known(List.of(person)), KinRelation.SPOUSE, other);
            case 1 -> kin(new Members.Known(List.of(person)), KinRelation.SIBLING, other);
            case 2 -> kin(new Members.Known(List.of(person)), KinRelation.GRANDCHILD, other);
            case 3 -> kin(new Members.Known(List.of(person)),
                    one(List.of(KinRelation.values())), other);
            case 4 -> kin(new Members.Counted(count(chance.nextInt(14) + 1)), KinRelation.CHILD, other);
            case 5 -> say(new ClaimContent.Stay(new Members.Known(List.of(person)), new PlaceRef("X-Orda",
                    Optional.empty()), InstitutionKind.FAMILY_HOME, Optional.empty(), Optional.empty(),
                    Optional.of(new Members.Known(List.of(other)))));
            case 6 -> {
                if (!other.equals(people.getFirst())) {
                    kin(new Members.SubsetOf(List.of(people.getFirst(), other), count(1)), KinRelation.COUSIN,
                            person);
                }
                kin(new Members.Known(List.of(person)), KinRelation.CHILD, other);
            }
            default -> {
                Set<PersonId> parents = new LinkedHashSet<>(List.of(other, people.get(chance.nextInt(i))));
                parents.forEach(parent -> kin(new Members.Known(List.of(person)), KinRelation.CHILD, parent));
            }
        }
    }

    private static CountStatement count(int number) {
        return new CountStatement(String.valueOf(number), CountComparator.EXACTLY, number,
                OptionalLong.of(number));
    }

    private void kin(Members who, KinRelation relation, PersonId of) {
        say(new ClaimContent.Kin(who, relation, of, one(List.of(FamilySide.values()))));
    }

    private void say(ClaimContent content) {
        claims.add(new Claim(new ClaimId(id()), content, Modality.ASSERTS, new Basis.NotGiven(), source,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private String id() {
        byte[] bytes = new byte[16];
        chance.nextBytes(bytes);
        bytes[6] = (byte) ((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
}
