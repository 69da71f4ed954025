package org.kintrace.registry.claim;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.linkage.description.Sex;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.id.EventId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;

/** What is claimed: one fact about a person, a tie, an event, a stay, a paper, an office, a promise or an inquiry. */
public sealed interface ClaimContent {

    /** Every person this is about or points to: consent is asked of each of them. */
    Set<PersonId> subjects();

    /** A claim about exactly one person. */
    sealed interface OfPerson extends ClaimContent {

        PersonId person();

        @Override
        default Set<PersonId> subjects() {
            return Set.of(person());
        }
    }

    record Named(PersonId person, NameRole role, WrittenName name, NameUse use) implements OfPerson {}

    record OfSex(PersonId person, Sex sex) implements OfPerson {}

    record Born(PersonId person, WorldDate on, Optional<PlaceRef> at) implements OfPerson {}

    /** "Then aged about twelve": an age on a day, kept as said. */
    record Aged(PersonId person, AgeStatement age, WorldDate on) implements OfPerson {}

    record Died(PersonId person, Optional<WorldDate> on) implements OfPerson {}

    /** Seen, heard or written to on a day: alive then. */
    record Alive(PersonId person, WorldDate on) implements OfPerson {}

    /** @param years length of a sentence, when one was pronounced */
    record Liberty(PersonId person, LibertyStatus status, Optional<WorldDate> on,
            Optional<Integer> years) implements OfPerson {}

    record Separation(PersonId person, SeparationStatus status, Optional<WorldDate> on) implements OfPerson {}

    /**
     * @param channel how, in words; its existence may endanger somebody
     * @param lastKnown when contact was last had
     */
    record Contact(PersonId person, ContactState state, Optional<String> channel,
            Optional<WorldDate> lastKnown) implements OfPerson {}

    record Occupation(PersonId person, String words) implements OfPerson {}

    record Sensitive(PersonId person, SensitiveKind category, String words) implements OfPerson {}

    /** How many children a person has or had, as said. */
    record ChildCount(PersonId person, CountStatement count) implements OfPerson {}

    /**
     * Place among the siblings ("youngest of five", "the sixth").
     *
     * @param position counted from the eldest, 1 for the eldest
     * @param of how many siblings there are in all, this one included
     */
    record BirthOrder(PersonId person, Optional<Integer> position,
            Optional<CountStatement> of) implements OfPerson {}

    /** Who is what to whom: {@code who} is the {@code relation} of {@code of}. */
    record Kin(Members who, KinRelation relation, PersonId of, FamilySide side) implements ClaimContent {

        @Override
        public Set<PersonId> subjects() {
            return union(who.persons(), Set.of(of));
        }
    }

    record TookPart(EventId event, Members who, ParticipantRole role) implements ClaimContent {

        @Override
        public Set<PersonId> subjects() {
            return who.persons();
        }
    }

    /** A claim that names no person itself; its subjects are those of the thing it is about. */
    sealed interface OfThing extends ClaimContent {

        @Override
        default Set<PersonId> subjects() {
            return Set.of();
        }
    }

    record HappenedOn(EventId event, WorldDate on) implements OfThing {}

    record HappenedAt(EventId event, PlaceRef at) implements OfThing {}

    /** One event alleged to be the cause of another, in the words of whoever alleges it; never inferred by us. */
    record CauseAlleged(EventId cause, EventId effect, String words) implements OfThing {}

    /**
     * Where somebody stays or stayed.
     *
     * @param cares who looks after them there, when said
     */
    record Stay(Members who, PlaceRef at, InstitutionKind house, Optional<WorldDate> from,
            Optional<WorldDate> to,
            Optional<Members> cares) implements ClaimContent {

        @Override
        public Set<PersonId> subjects() {
            return union(who.persons(), cares.map(Members::persons).orElse(Set.of()));
        }
    }

    record PaperNumber(PaperId paper, String number) implements OfThing {}

    record PaperValid(PaperId paper, Optional<WorldDate> from,
            Optional<WorldDate> until) implements OfThing {}

    record PaperIssued(PaperId paper, String by, Optional<WorldDate> on) implements OfThing {}

    record PaperRefused(PaperId paper, String reason, Optional<WorldDate> on) implements OfThing {}

    /** Taken away, lost or returned, in words. */
    record PaperWhereabouts(PaperId paper, String words, Optional<WorldDate> on) implements OfThing {}

    record OfOffice(OfficeId office, String words) implements OfThing {}

    record OfPromise(PromiseId promise, String words) implements OfThing {}

    record OfInquiry(InquiryId inquiry, String words) implements OfThing {}

    private static Set<PersonId> union(Set<PersonId> one, Set<PersonId> two) {
        Set<PersonId> all = new LinkedHashSet<>(one);
        all.addAll(two);
        return Set.copyOf(all);
    }
}
