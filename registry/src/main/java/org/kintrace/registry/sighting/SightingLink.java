package org.kintrace.registry.sighting;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SightingId;
import org.kintrace.registry.id.SightingLinkId;

/**
 * "This may be her": who thinks so, how sure, why, and who looked a second time.
 *
 * @param by the person who recognised, by role ("mother")
 */
public record SightingLink(SightingLinkId id, SightingId sighting, PersonId person, Confidence confidence,
        String by,
        List<String> reasons, Optional<String> secondReader) {

    public SightingLink {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a link needs at least one reason");
        }
    }
}
