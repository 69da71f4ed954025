package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.casefile.BirthDays;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.id.PersonId;

/** A person looked for whose birth and age nobody gave. */
final class NoBirthOrAge implements GapRule {

    @Override
    public String key() {
        return "no-birth";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Gap> check(RegistryView view, LocalDate on) {
        return Sought.each(view, key(),
                person -> isKnown(view, person)
                        ? Optional.empty()
                        : Optional.of(new GapReason.NoBirth(person)));
    }

    private static boolean isKnown(RegistryView view, PersonId person) {
        List<PersonId> accounts = view.identities().accountsOf(person);
        return view.holding(accounts).stream()
                .filter(claim -> claim.says() instanceof ClaimContent.OfPerson about
                        && accounts.contains(about.person()))
                .anyMatch(claim -> BirthDays.of(claim, view.events()).map(PossibleDays::isKnown)
                        .orElse(false));
    }
}
