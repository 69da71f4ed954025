package org.kintrace.registry.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.place.PlaceLevel;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.ParticipantRole;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.event.Event;
import org.kintrace.registry.event.EventKind;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.sighting.Confidence;
import org.kintrace.registry.sighting.Sighting;

/**
 * One account of where somebody was.
 *
 * @param from the record it stands on: a claim or a sighting link
 * @param days for a stay, the days the person was certainly there, all of them; for a moment, the days it can have been
 * @param isStay whether it lasted from the first to the last of these days
 */
public record Whereabouts(RecordId from, PlaceRef place, PossibleDays days, boolean isStay,
        boolean underPressure) {

    /** Kinds of events that take somebody from one place to another: being there is no stay. */
    private static final Set<EventKind> JOURNEYS = Set.of(EventKind.DEPARTURE, EventKind.BORDER_CROSSING,
            EventKind.ARRIVAL, EventKind.MOVE, EventKind.FORCED_RETURN, EventKind.VISIT, EventKind.TOUR);

    /** Every certain account of where these accounts of one person were, by claims that hold and sightings likely theirs. */
    public static List<Whereabouts> of(RegistryView view, List<PersonId> person) {
        List<Whereabouts> found = new ArrayList<>();
        for (Claim claim : view.holding(person)) {
            switch (claim.says()) {
                case ClaimContent.Stay stay when certainlyOf(stay.who(), person) ->
                    certainDays(view.events().days(stay.from()), view.events().days(stay.to())).ifPresent(
                            days -> found.add(new Whereabouts(claim.id(), stay.at(), days, days.last() > days
                                    .first(), view.sources().underPressure(claim))));
                case ClaimContent.TookPart part when certainlyOf(part.who(), person)
                        && part.role() != ParticipantRole.LEFT_BEHIND ->
                    moment(view, claim, part).ifPresent(found::add);
                case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.TookPart _,ClaimContent.OfThing _,ClaimContent.Stay _ -> {
                    // Says nothing certain about where this person was.
                }
            }
        }
        view.sightingsOf(person).forEach(seen -> sighted(view, seen).ifPresent(found::add));
        return found;
    }

    /** The days on which the person may have been travelling, by events on record. */
    public static List<PossibleDays> journeys(RegistryView view, List<PersonId> person) {
        List<PossibleDays> days = new ArrayList<>();
        for (PersonId account : person) {
            for (Claim claim : view.claims().about(account)) {
                if (view.claims().isLive(claim) && claim.says() instanceof ClaimContent.TookPart part
                        && part.role() != ParticipantRole.LEFT_BEHIND && isJourney(view, part)) {
                    days.add(PossibleDays.ofAll(view.events().datesOf(part.event())));
                }
            }
        }
        return days;
    }

    /** Days a stay certainly covers: after it has begun for certain, before it can have ended. */
    public static Optional<PossibleDays> certainDays(PossibleDays begun, PossibleDays ended) {
        boolean beganKnown = begun.last() != PossibleDays.NEVER_AFTER;
        boolean endKnown = ended.first() != PossibleDays.NEVER_BEFORE;
        if (beganKnown && endKnown) {
            return begun.last() <= ended.first()
                    ? Optional.of(new PossibleDays(begun.last(), ended.first()))
                    : Optional.empty();
        }
        if (beganKnown && begun.first() == begun.last()) {
            return Optional.of(begun);
        }
        return endKnown && ended.first() == ended.last() ? Optional.of(ended) : Optional.empty();
    }

    private static Optional<Whereabouts> moment(RegistryView view, Claim claim, ClaimContent.TookPart part) {
        List<PlaceRef> places = view.events().placesOf(part.event()).stream()
                .filter(place -> place.place().isPresent()).toList();
        PossibleDays days = PossibleDays.ofAll(view.events().datesOf(part.event()));
        boolean onePlace = places.stream().map(PlaceRef::place).distinct().count() == 1;
        return onePlace && isBounded(days) && !isJourney(view, part)
                ? Optional.of(new Whereabouts(claim.id(), places.getFirst(), days, false,
                        view.sources().underPressure(claim)))
                : Optional.empty();
    }

    private static Optional<Whereabouts> sighted(RegistryView view, RegistryView.Seen seen) {
        Confidence confidence = seen.link().confidence();
        PossibleDays days = view.events().days(seen.sighting().on());
        boolean likely = confidence == Confidence.CONFIRMED || confidence == Confidence.PROBABLE;
        return likely && isBounded(days)
                ? asPreciseAsKnown(view, seen.sighting())
                        .map(place -> new Whereabouts(seen.link().id(), place, days, false, false))
                : Optional.empty();
    }

    /** A video may name a county although only the prefecture is sure: then the prefecture is what counts. */
    private static Optional<PlaceRef> asPreciseAsKnown(RegistryView view, Sighting sighting) {
        Optional<PlaceLevel> level = switch (sighting.precision()) {
            case BUILDING, VILLAGE -> Optional.of(PlaceLevel.VILLAGE);
            case COUNTY -> Optional.of(PlaceLevel.COUNTY);
            case PREFECTURE -> Optional.of(PlaceLevel.PREFECTURE);
            case REGION -> Optional.of(PlaceLevel.REGION);
            case UNKNOWN -> Optional.empty();
        };
        return sighting.place().flatMap(named -> named.place()
                .flatMap(place -> level.flatMap(sure -> view.places().atLeast(sure, place)))
                .map(place -> new PlaceRef(named.text(), Optional.of(place))));
    }

    private static boolean isJourney(RegistryView view, ClaimContent.TookPart part) {
        return view.events().event(part.event()).map(Event::is).map(JOURNEYS::contains).orElse(false);
    }

    private static boolean isBounded(PossibleDays days) {
        return days.first() != PossibleDays.NEVER_BEFORE && days.last() != PossibleDays.NEVER_AFTER;
    }

    private static boolean certainlyOf(Members who, Collection<PersonId> person) {
        return who instanceof Members.Known(var of) && of.stream().anyMatch(person::contains);
    }
}
