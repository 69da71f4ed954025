package org.kintrace.registry.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.registry.casefile.BirthDays;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.SeparationStatus;
import org.kintrace.registry.id.PersonId;

/** What the record says of a person's life as of a day, by the claims that hold. */
public final class Lifeline {

    private static final Period CHILDHOOD = Period.ofYears(18);

    private final RegistryView view;
    private final LocalDate on;

    public Lifeline(RegistryView view, LocalDate on) {
        this.view = view;
        this.on = on;
    }

    /** Whether the person may be under eighteen: nothing on record makes them certainly older. */
    public boolean mayBeChild(PersonId person) {
        return own(person).stream().noneMatch(claim -> BirthDays.of(claim, view.events())
                .flatMap(PossibleDays::lastDay).map(born -> !born.plus(CHILDHOOD).isAfter(on)).orElse(false));
    }

    /** Whether somebody says that the person died. */
    public boolean isDead(PersonId person) {
        return own(person).stream().anyMatch(claim -> switch (claim.says()) {
            case ClaimContent.Died _ -> true;
            case ClaimContent.Separation(_, var status, _) -> status == SeparationStatus.DECEASED;
            case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.TookPart _,ClaimContent.OfThing _,ClaimContent.Stay _ ->
                false;
        });
    }

    /**
     * Whether the person was last said to be held or abroad: there is such an account, and no account of being free that
     * may be as late.
     */
    public boolean isAway(PersonId person) {
        List<PossibleDays> away = new ArrayList<>();
        List<PossibleDays> free = new ArrayList<>();
        for (Claim claim : own(person)) {
            if (claim.says() instanceof ClaimContent.Liberty(_, var status, var when, _)) {
                PossibleDays days = view.events().days(when);
                if (status.isHeld() || status == LibertyStatus.ABROAD) {
                    away.add(days);
                } else if (status != LibertyStatus.UNKNOWN && status != LibertyStatus.NO_CONTACT) {
                    free.add(days);
                }
            }
        }
        return !away.isEmpty() && free.stream()
                .allMatch(since -> away.stream().anyMatch(later -> since.certainlyBefore(later)));
    }

    private List<Claim> own(PersonId person) {
        List<PersonId> accounts = view.identities().accountsOf(person);
        return view.holding(accounts).stream()
                .filter(claim -> claim.says() instanceof ClaimContent.OfPerson about
                        && accounts.contains(about.person()))
                .toList();
    }
}
