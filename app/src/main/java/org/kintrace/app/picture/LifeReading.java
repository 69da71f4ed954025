package org.kintrace.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kintrace.app.picture.FamilyMember.Last;
import org.kintrace.app.picture.FamilyMember.Life;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.linkage.description.Sex;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.casefile.BirthDays;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.NameUse;
import org.kintrace.registry.claim.SeparationStatus;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.people.Lifeline;

/** What a box says of a person: names, birth, and the latest account of where they are. */
final class LifeReading {

    private final RegistryView view;
    private final Lifeline lifeline;
    private final Map<PersonId, Integer> contradictions = new HashMap<>();

    LifeReading(RegistryView view, List<Contradiction> contradictions) {
        this.view = view;
        this.lifeline = new Lifeline(view, LocalDate.EPOCH);
        contradictions.forEach(this::count);
    }

    FamilyMember.Who.Person of(PersonId person) {
        List<PersonId> accounts = view.identities().accountsOf(person);
        List<Claim> held = view.holding(accounts);
        return new FamilyMember.Who.Person(person, names(accounts, held), life(accounts, held),
                contradictions.getOrDefault(person, 0));
    }

    /** First day of birth any account allows, for putting the oldest first; after everybody when nobody said. */
    Long born(PersonId person) {
        return view.holding(view.identities().accountsOf(person)).stream()
                .map(claim -> BirthDays.of(claim, view.events())).flatMap(Optional::stream)
                .map(PossibleDays::first).filter(day -> day != PossibleDays.NEVER_BEFORE)
                .min(Comparator.naturalOrder()).orElse(PossibleDays.NEVER_AFTER);
    }

    /** The sex all accounts agree on; empty when nobody said, or they differ. */
    Optional<Sex> sex(PersonId person) {
        List<PersonId> accounts = view.identities().accountsOf(person);
        Set<Sex> said = new HashSet<>();
        for (Claim claim : view.holding(accounts)) {
            if (claim.says() instanceof ClaimContent.OfSex(var who, var sex) && accounts.contains(who)) {
                said.add(sex);
            }
        }
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }

    /** What the family writes and says before what others wrote; the clerk's spelling last. */
    static List<WrittenName> names(List<PersonId> accounts, List<Claim> held) {
        List<ClaimContent.Named> named = new ArrayList<>();
        for (Claim claim : held) {
            if (claim.says() instanceof ClaimContent.Named one && accounts.contains(one.person())) {
                named.add(one);
            }
        }
        return named.stream().filter(one -> one.role() == NameRole.FULL || one.role() == NameRole.GIVEN)
                .sorted(Comparator.comparingInt((ClaimContent.Named one) -> distance(one.use()))
                        .thenComparing(one -> one.role() != NameRole.FULL)
                        .thenComparing(one -> one.name().text()))
                .map(ClaimContent.Named::name).distinct().toList();
    }

    /** How far from the family a spelling is used. */
    private static int distance(NameUse use) {
        return switch (use) {
            case WRITTEN_BY_FAMILY -> 0;
            case SPOKEN -> 1;
            case PRESS, LIST, OTHER -> 2;
            case PASSPORT, ID_CARD -> 3;
            case HOUSEHOLD_REGISTER -> 4;
        };
    }

    private Life life(List<PersonId> accounts, List<Claim> held) {
        Optional<String> born = Optional.empty();
        Latest<LibertyStatus> liberty = new Latest<>();
        Latest<SeparationStatus> separation = new Latest<>();
        Latest<Last> last = new Latest<>();
        for (Claim claim : held) {
            switch (claim.says()) {
                case ClaimContent.Born(_, var on, _) -> born = born.or(() -> words(on));
                case ClaimContent.Liberty(_, var status, var on, _) ->
                    liberty.see(status, view.events().days(on));
                case ClaimContent.Separation(_, var status, var on) ->
                    separation.see(status, view.events().days(on));
                case ClaimContent.Stay(var who, var at, var house, var from, var to, _) when who instanceof Members.Known(var of)
                        && of.stream().anyMatch(accounts::contains) ->
                    last.see(new Last(at.text(), from.or(() -> to).flatMap(this::words),
                            Optional.of(house).filter(kind -> kind != InstitutionKind.FAMILY_HOME)),
                            view.events().days(from.or(() -> to)));
                case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.TookPart _,ClaimContent.OfThing _,ClaimContent.Stay _ -> {
                    // Said elsewhere, or not in a box.
                }
            }
        }
        for (RegistryView.Seen seen : view.sightingsOf(accounts)) {
            seen.sighting().place().ifPresent(place -> last.see(
                    new Last(place.text(), seen.sighting().on().flatMap(this::words), Optional.empty()),
                    view.events().days(seen.sighting().on())));
        }
        return new Life(hasRole(accounts, CaseRole.SOUGHT), hasRole(accounts, CaseRole.ENQUIRER),
                lifeline.isDead(accounts.getFirst()), born, liberty.value(), separation.value(),
                last.value());
    }

    private boolean hasRole(List<PersonId> accounts, CaseRole role) {
        return accounts.stream().anyMatch(account -> view.rolesOf(account).contains(role));
    }

    private Optional<String> words(WorldDate on) {
        return view.events().accounts(on).stream().findFirst().map(UncertainDate::text);
    }

    private void count(Contradiction found) {
        Set<PersonId> concerned = new HashSet<>();
        Stream.concat(found.one().stream(), found.other().stream())
                .filter(ClaimId.class::isInstance).map(ClaimId.class::cast).map(view.claims()::claim)
                .flatMap(Optional::stream).filter(claim -> claim.says() instanceof ClaimContent.OfPerson
                        || claim.says() instanceof ClaimContent.Stay)
                .forEach(claim -> claim.subjects()
                        .forEach(person -> concerned.add(view.identities().representative(person))));
        concerned.forEach(person -> contradictions.merge(person, 1, Integer::sum));
    }

    /** The value with the latest first day; one without a day counts only where there is no other. */
    private static final class Latest<T> {

        private Optional<T> value = Optional.empty();
        private long day = Long.MIN_VALUE;

        void see(T next, PossibleDays on) {
            if (value.isEmpty() || on.first() > day) {
                value = Optional.of(next);
                day = on.first();
            }
        }

        Optional<T> value() {
            return value;
        }
    }
}
