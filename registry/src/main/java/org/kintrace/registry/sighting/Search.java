package org.kintrace.registry.sighting;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SearchId;
import org.kintrace.registry.id.SourceId;

/** An act of looking for somebody: where, when, by whom, what came of it. */
public record Search(SearchId id, List<PersonId> lookedFor, PlaceRef at, Optional<WorldDate> on, String by,
        SearchOutcome outcome, Optional<String> words, Optional<SourceId> source) {

    public Search {
        lookedFor = List.copyOf(lookedFor);
    }
}
