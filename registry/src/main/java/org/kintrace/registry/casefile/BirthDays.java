package org.kintrace.registry.casefile;

import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;

/**
 * The days on which a claim says somebody can have been born: those stated, or those an age on a day leaves.
 *
 * <p>1 January stands for its whole year: clerks write it when only the year is known.
 *
 * <p>Ages are completed years unless their words say that one is counted at birth and one at each new year.
 */
public final class BirthDays {

    private BirthDays() {}

    /** Empty when the claim says nothing about birth or age. */
    public static Optional<PossibleDays> of(Claim claim, EventIndex events) {
        return switch (claim.says()) {
            case ClaimContent.Born(_, var on, _) ->
                Optional.of(PossibleDays.ofAll(events.accounts(on).stream()
                        .map(UncertainDate::placeholderYear).toList()));
            case ClaimContent.Aged(_, var age, var on) -> Optional
                    .of(PossibleDays.ofAll(events.accounts(on).stream().map(age::birth).toList()));
            case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.TookPart _,ClaimContent.OfThing _,ClaimContent.Stay _ ->
                Optional.empty();
        };
    }
}
