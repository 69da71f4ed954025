package org.kintrace.registry.sighting;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.SightingId;
import org.kintrace.registry.id.SourceId;

/**
 * What was seen, where and when. Observations in words; no field holds anything measured from a face or a voice.
 *
 * @param precision how exactly the place is known
 * @param observations what can be seen or heard, one thing each ("sings in Chinese", "hair cut short")
 */
public record Sighting(SightingId id, SourceId source, Optional<PlaceRef> place, PlacePrecision precision,
        Optional<WorldDate> on, List<String> observations) {

    public Sighting {
        observations = List.copyOf(observations);
    }
}
