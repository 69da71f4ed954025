package org.kintrace.registry.casefile;

import java.time.LocalDate;
import java.util.Optional;

import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;

/**
 * The days on which a claim says somebody can have been born: those stated, or those an age on a day leaves.
 *
 * <p>1 January stands for its whole year: clerks write it when only the year is known.
 *
 * <p>Ages are completed years. Who counts ages the old way, one at birth and one more at each new year, gives ages one
 * or two years higher; that reading has to be put into the bounds of the age.
 */
public final class BirthDays {

    private static final int OLDEST = 150;

    private BirthDays() {}

    /** Empty when the claim says nothing about birth or age. */
    public static Optional<PossibleDays> of(Claim claim, EventIndex events) {
        return switch (claim.says()) {
            case ClaimContent.Born(_, var on, _) ->
                Optional.of(PossibleDays.ofAll(events.accounts(on).stream()
                        .map(UncertainDate::placeholderYear).toList()));
            case ClaimContent.Aged(_, var age, var on) -> Optional.of(before(age, events.days(on)));
            case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.TookPart _,ClaimContent.OfThing _,ClaimContent.Stay _ ->
                Optional.empty();
        };
    }

    private static PossibleDays before(AgeStatement age, PossibleDays on) {
        long first = on.firstDay()
                .map(day -> day.minusYears(Math.min(age.maxYears().orElse(OLDEST), OLDEST) + 1L).plusDays(1))
                .map(LocalDate::toEpochDay).orElse(PossibleDays.NEVER_BEFORE);
        long last = on.lastDay().map(day -> day.minusYears(Math.min(age.minYears(), OLDEST)))
                .map(LocalDate::toEpochDay)
                .orElse(PossibleDays.NEVER_AFTER);
        return new PossibleDays(first, last);
    }
}
