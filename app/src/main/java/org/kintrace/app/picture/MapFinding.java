package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kintrace.facts.place.Coordinates;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.Place;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.PersonId;

/** Which places a person's record names, and whether each can be put on a map. */
final class MapFinding {

    private final RegistryView view;
    private final Gazetteer gazetteer;
    private final List<Spot> spots = new ArrayList<>();

    /** What a place is to the person. */
    enum Role {
        HOME, STAY, SIGHTING
    }

    /**
     * A place on record.
     *
     * @param when when it was, as said
     * @param point empty when the place is not read, or nobody knows a point
     * @param named the place the point is of: the place itself, or the larger one it lies in
     */
    record Spot(Role role, PlaceRef place, Optional<WorldDate> when, Optional<Coordinates> point,
            Optional<Place> named) {}

    MapFinding(RegistryView view, Gazetteer gazetteer) {
        this.view = view;
        this.gazetteer = gazetteer;
    }

    /** Each place once in each role: the earliest family home first, then other stays, then sightings. */
    List<Spot> of(PersonId person) {
        List<PersonId> accounts = view.identities().accountsOf(person);
        for (Claim claim : view.holding(accounts)) {
            if (claim.says() instanceof ClaimContent.Stay(var who, var at, var house, var from, var to, _)
                    && who instanceof Members.Known(var of) && of.stream().anyMatch(accounts::contains)) {
                add(house == InstitutionKind.FAMILY_HOME ? Role.HOME : Role.STAY, at, from.or(() -> to));
            }
        }
        for (RegistryView.Seen seen : view.sightingsOf(accounts)) {
            seen.sighting().place().ifPresent(at -> add(Role.SIGHTING, at, seen.sighting().on()));
        }
        return spots.stream().sorted(Comparator.comparing(Spot::role)
                .thenComparing(spot -> spot.when().map(view.events()::days).map(days -> days.first())
                        .orElse(Long.MAX_VALUE)))
                .toList();
    }

    private void add(Role role, PlaceRef at, Optional<WorldDate> when) {
        boolean known = spots.stream().anyMatch(spot -> spot.role() == role && spot.place().equals(at));
        if (!known) {
            Optional<Place> named = at.place().flatMap(this::withPoint);
            spots.add(new Spot(role, at, when, named.flatMap(Place::point), named));
        }
    }

    private Optional<Place> withPoint(PlaceId id) {
        return Stream.concat(gazetteer.find(id).stream(), gazetteer.ancestors(id).stream())
                .filter(place -> place.point().isPresent()).findFirst();
    }
}
