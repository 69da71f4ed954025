package org.kintrace.registry.casefile;

import org.kintrace.facts.logic.Truth;
import org.kintrace.facts.place.PlaceId;

/** Which places lie inside which: what must be known before two names of places count as two places. */
@FunctionalInterface
public interface PlaceTree {

    /**
     * Reads the hierarchy off administrative codes of China (GB/T 2260): 653122 lies in 653100, and that in 650000.
     * Anything else is unknown.
     */
    PlaceTree BY_CODE = new CodedPlaces();

    /** Whether being in the one excludes being in the other; no when one lies inside the other. */
    Truth apart(PlaceId one, PlaceId other);
}
