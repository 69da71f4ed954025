package org.kintrace.registry.casefile;

import java.util.Optional;
import java.util.stream.Stream;

import org.kintrace.facts.logic.Truth;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.Place;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.place.PlaceLevel;

/** Which places lie inside which: what must be known before two names of places count as two places. */
public final class PlaceTree {

    private final Gazetteer gazetteer;

    PlaceTree(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether being in the one excludes being in the other; no when one lies inside the other. */
    public Truth apart(PlaceId one, PlaceId other) {
        return gazetteer.within(one, other).or(gazetteer.within(other, one)).not();
    }

    /** The place itself when it is this large or larger, else the larger place of that level it lies in. */
    Optional<PlaceId> atLeast(PlaceLevel level, PlaceId place) {
        return Stream.concat(gazetteer.find(place).stream(), gazetteer.ancestors(place).stream())
                .filter(larger -> larger.level().compareTo(level) <= 0).map(Place::id).findFirst();
    }
}
