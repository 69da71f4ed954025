package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.SeparationStatus;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.sighting.Confidence;

/** Somebody was seen, heard or written to after the day they are said to have died. */
final class DeadAndSeen implements ContradictionRule {

    /** @param dead true for a death: its days are those on which it can have been; false for being alive on a day */
    private record Fate(boolean dead, PossibleDays days) {

        boolean excludes(Fate other) {
            return dead != other.dead
                    && (dead ? days.certainlyBefore(other.days) : other.days.certainlyBefore(days));
        }
    }

    @Override
    public String key() {
        return "dead-and-seen";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        List<Contradiction> found = new ArrayList<>();
        for (List<PersonId> person : view.persons()) {
            List<Account<Fate>> fates = claimed(view, person);
            if (fates.stream().anyMatch(account -> account.fact().dead())) {
                fates.addAll(sighted(view, person));
                fates.removeIf(account -> !account.fact().days().certainlyBy(on));
                found.addAll(Disputed.about(view, person, key(), Disputes.among(fates, Fate::excludes),
                        dispute -> reason(person, dispute)));
            }
        }
        return InOrder.of(found);
    }

    private static ContradictionReason reason(List<PersonId> person, Disputes.Dispute<Fate> dispute) {
        Fate one = dispute.first().one().fact();
        Fate other = dispute.first().other().fact();
        return one.dead()
                ? new ContradictionReason.SeenAfterDeath(person.getFirst(), one.days(), other.days(),
                        dispute.pressure())
                : new ContradictionReason.SeenAfterDeath(person.getFirst(), other.days(), one.days(),
                        new Pressure(dispute.pressure().other(), dispute.pressure().one()));
    }

    private static List<Account<Fate>> claimed(RegistryView view, List<PersonId> person) {
        List<Account<Fate>> fates = new ArrayList<>();
        for (Claim claim : view.holding(person)) {
            if (claim.says() instanceof ClaimContent.OfPerson about && person.contains(about.person())) {
                fate(view, claim).ifPresent(fate -> fates
                        .add(new Account<>(claim.id(), view.sources().underPressure(claim), fate)));
            }
        }
        return fates;
    }

    private static Optional<Fate> fate(RegistryView view, Claim claim) {
        return switch (claim.says()) {
            case ClaimContent.Died(_, var on) ->
                Optional.of(new Fate(true, byTheTimeItWasSaid(view, claim, view.events().days(on))));
            case ClaimContent.Separation(_, var status, var on) when status == SeparationStatus.DECEASED ->
                Optional.of(new Fate(true, byTheTimeItWasSaid(view, claim,
                        new PossibleDays(PossibleDays.NEVER_BEFORE, view.events().days(on).last()))));
            case ClaimContent.Alive(_, var on) -> Optional.of(new Fate(false, view.events().days(on)));
            case ClaimContent.Contact(_, _, _, var lastKnown) when lastKnown.isPresent() ->
                Optional.of(new Fate(false, view.events().days(lastKnown)));
            case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.TookPart _,ClaimContent.OfThing _,ClaimContent.Stay _ ->
                Optional.empty();
        };
    }

    /** Nobody reports a death before it happens. */
    private static PossibleDays byTheTimeItWasSaid(RegistryView view, Claim claim, PossibleDays died) {
        long last = Math.min(died.last(), view.sources().saidOn(claim).last());
        return new PossibleDays(Math.min(died.first(), last), last);
    }

    private static List<Account<Fate>> sighted(RegistryView view, List<PersonId> person) {
        List<Account<Fate>> fates = new ArrayList<>();
        for (RegistryView.Seen seen : view.sightingsOf(person)) {
            Confidence confidence = seen.link().confidence();
            if (confidence == Confidence.CONFIRMED || confidence == Confidence.PROBABLE) {
                fates.add(new Account<>(seen.link().id(), false,
                        new Fate(false, view.events().days(seen.sighting().on()))));
            }
        }
        return fates;
    }
}
