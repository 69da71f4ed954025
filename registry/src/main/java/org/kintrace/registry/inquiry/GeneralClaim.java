package org.kintrace.registry.inquiry;

import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.GeneralClaimId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.SourceId;

/**
 * A general assertion by an office ("no such case", "all have graduated", "we assist anyone"), an object of its own,
 * because one counterexample on record answers it.
 *
 * @param from the official source; a report quoting it is a copy
 * @param words the literal words
 * @param means what would have to be so, in a form that can be checked
 */
public record GeneralClaim(GeneralClaimId id, OfficeId office, Optional<OfficialId> official,
        UncertainDate on,
        SourceId from, String words, Assertion means) {}
