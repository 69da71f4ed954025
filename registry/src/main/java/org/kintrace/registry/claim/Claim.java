package org.kintrace.registry.claim;

import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.StatementId;

/**
 * One thing one source said. Never edited: a correction, retraction or revision is a new claim that names the old one.
 *
 * @param statement the act of saying it, when the source holds one; its conditions then apply to this claim
 * @param literal the words this rests on ("a short study course"), never replaced by the reading
 * @param reader who made the reading out of the literal words, when it is one
 * @param recorded when it was put on record
 */
public record Claim(ClaimId id, ClaimContent says, Modality modality, Basis basis, SourceId source,
        Optional<StatementId> statement, Optional<String> literal, Optional<String> reader,
        Optional<UncertainDate> recorded, Optional<Amends> amends) {

    public Claim {
        if (amends.isPresent() && amends.get().claim().equals(id)) {
            throw new IllegalArgumentException("a claim cannot amend itself");
        }
    }

    /** Every person this claim is about or points to. */
    public Set<PersonId> subjects() {
        return says.subjects();
    }
}
