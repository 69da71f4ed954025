package org.kintrace.app.words;

import java.util.Optional;

import org.kintrace.registry.id.RecordId;

/** How a registry object is called where its reader may see it. */
@FunctionalInterface
public interface NamesInWords {

    /** Empty when it has no name the reader may see; the id is shown instead. */
    Optional<String> find(RecordId id);

    /** Shows ids only. */
    static NamesInWords none() {
        return _ -> Optional.empty();
    }
}
