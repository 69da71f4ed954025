package org.kintrace.registry.claim;

import java.util.Optional;

import org.kintrace.facts.id.EvidenceId;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.SourceId;

/**
 * Where something was said or written.
 *
 * @param title what a reader would call it, neutral
 * @param language BCP 47 tag of the original, empty when not known
 * @param made when it was recorded, written or published
 * @param copyOf the source this one repeats: a wire story on a station's site is no second witness
 * @param exhibit the stored file, when we hold it
 */
public record Source(SourceId id, SourceKind is, String title, Optional<String> language,
        Optional<UncertainDate> made, Custody custody, Optional<SourceId> copyOf,
        Optional<EvidenceId> exhibit) {

    public Source {
        if (copyOf.isPresent() && copyOf.get().equals(id)) {
            throw new IllegalArgumentException("a source cannot be a copy of itself");
        }
    }
}
