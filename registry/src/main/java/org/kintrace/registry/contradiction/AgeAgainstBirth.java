package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.registry.casefile.BirthDays;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.id.PersonId;

/** An age on a day, and a day of birth or another age, that leave no day on which the person can have been born. */
final class AgeAgainstBirth implements ContradictionRule {

    /** @param byAge whether it was worked out from an age; two days of birth are no matter of this rule */
    private record Birth(PossibleDays days, boolean byAge) {

        boolean excludes(Birth other) {
            return (byAge || other.byAge) && days.excludes(other.days);
        }
    }

    @Override
    public String key() {
        return "age-against-birth";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        List<Contradiction> found = new ArrayList<>();
        for (List<PersonId> person : view.persons()) {
            List<Account<Birth>> births = births(view, person);
            if (births.size() > 1) {
                found.addAll(Disputed.about(view, person, key(), Disputes.among(births, Birth::excludes),
                        dispute -> new ContradictionReason.NoDayOfBirthFits(person.getFirst(),
                                dispute.first().one().fact().days(), dispute.first().other().fact().days(),
                                dispute.pressure())));
            }
        }
        return InOrder.of(found);
    }

    private static List<Account<Birth>> births(RegistryView view, List<PersonId> person) {
        List<Account<Birth>> births = new ArrayList<>();
        for (Claim claim : view.holding(person)) {
            if (claim.says() instanceof ClaimContent.OfPerson about && person.contains(about.person())) {
                BirthDays.of(claim, view.events()).filter(PossibleDays::isKnown)
                        .ifPresent(days -> births
                                .add(new Account<>(claim.id(), view.sources().underPressure(claim),
                                        new Birth(days, about instanceof ClaimContent.Aged))));
            }
        }
        return births;
    }
}
