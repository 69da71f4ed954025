package org.kintrace.registry.claim;

import java.util.Optional;

import org.kintrace.facts.place.PlaceId;

/**
 * A place as a source named it, and which place of the gazetteer we read it as.
 *
 * @param text as written; slips included
 * @param place our reading, empty when none or more than one place fits
 */
public record PlaceRef(String text, Optional<PlaceId> place) {

    public PlaceRef {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a place needs the words it was given in");
        }
    }
}
