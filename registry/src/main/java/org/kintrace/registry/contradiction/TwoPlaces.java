package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.logic.Truth;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.casefile.Whereabouts;
import org.kintrace.registry.id.PersonId;

/** One person certainly in two places on the same days. */
final class TwoPlaces implements ContradictionRule {

    /** A journey this close to a short overlap may explain it. */
    private static final long JOURNEY_DAYS = 14;

    @Override
    public String key() {
        return "two-places";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        List<Contradiction> found = new ArrayList<>();
        for (List<PersonId> person : view.persons()) {
            List<Account<Whereabouts>> accounts = accounts(view, person);
            if (accounts.stream().anyMatch(account -> account.fact().isStay()) && accounts.size() > 1) {
                List<PossibleDays> journeys = Whereabouts.journeys(view, person);
                found.addAll(Disputed.about(view, person, key(),
                        Disputes.among(accounts, (one, other) -> excludes(view, journeys, one, other, on)),
                        dispute -> reason(person, dispute)));
            }
        }
        return InOrder.of(found);
    }

    private static List<Account<Whereabouts>> accounts(RegistryView view, List<PersonId> person) {
        return Whereabouts.of(view, person).stream().filter(where -> where.place().place().isPresent())
                .map(where -> new Account<>(where.from(), where.underPressure(), where)).toList();
    }

    private static ContradictionReason reason(List<PersonId> person, Disputes.Dispute<Whereabouts> dispute) {
        Whereabouts one = dispute.first().one().fact();
        Whereabouts other = dispute.first().other().fact();
        PossibleDays shared = shared(one, other).orElse(one.days());
        return new ContradictionReason.TwoPlacesAtOnce(person.getFirst(), one.place(), other.place(),
                LocalDate.ofEpochDay(shared.first()), LocalDate.ofEpochDay(shared.last()),
                dispute.pressure());
    }

    private static boolean excludes(RegistryView view, List<PossibleDays> journeys, Whereabouts one,
            Whereabouts other, LocalDate on) {
        Optional<PossibleDays> shared = shared(one, other).filter(days -> days.first() <= on.toEpochDay());
        Optional<PlaceId> here = one.place().place();
        Optional<PlaceId> there = other.place().place();
        return shared.isPresent() && here.isPresent() && there.isPresent()
                && view.places().apart(here.get(), there.get()) == Truth.YES
                && journeys.stream().noneMatch(journey -> mayExplain(journey, shared.get()));
    }

    /**
     * Days on which both certainly hold: at least two for two stays, because one may begin on the day the other ends; for
     * a moment, the days it can have been, all of them inside the stay and none on its first or last day. Two moments
     * share none: people travel.
     */
    private static Optional<PossibleDays> shared(Whereabouts one, Whereabouts other) {
        if (one.isStay() && other.isStay()) {
            long first = Math.max(one.days().first(), other.days().first());
            long last = Math.min(one.days().last(), other.days().last());
            return first < last ? Optional.of(new PossibleDays(first, last)) : Optional.empty();
        }
        if (one.isStay()) {
            boolean inside = one.days().first() < other.days().first()
                    && other.days().last() < one.days().last();
            return inside ? Optional.of(other.days()) : Optional.empty();
        }
        return other.isStay() ? shared(other, one) : Optional.empty();
    }

    private static boolean mayExplain(PossibleDays journey, PossibleDays shared) {
        return shared.last() - shared.first() <= JOURNEY_DAYS && !new PossibleDays(
                shared.first() - JOURNEY_DAYS, shared.last() + JOURNEY_DAYS).excludes(journey);
    }
}
