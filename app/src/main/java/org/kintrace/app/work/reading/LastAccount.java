package org.kintrace.app.work.reading;

import java.util.List;
import java.util.Optional;

import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.PersonId;

/**
 * The latest account of where somebody is, by the claims that hold. One without a day counts only where there is no other.
 *
 * @param underPressure whether the account of the place was given under pressure
 */
public record LastAccount(Optional<LibertyStatus> liberty, Optional<PlaceRef> place, Optional<WorldDate> when,
        boolean underPressure) {

    public static LastAccount of(FamilyFile file, PersonId person) {
        RegistryView view = file.view();
        List<PersonId> accounts = view.identities().accountsOf(person);
        Latest latest = new Latest(view);
        for (Claim claim : view.holding(accounts)) {
            switch (claim.says()) {
                case ClaimContent.Liberty(var who, var status, var on, _) when accounts.contains(who) ->
                    latest.liberty(status, on);
                case ClaimContent.Stay(Members.Known(var of), var at, _, var from, var to, _) when of.stream()
                        .anyMatch(accounts::contains) ->
                    latest.place(at, from.or(() -> to), view.sources().underPressure(claim));
                case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.TookPart _,ClaimContent.OfThing _,ClaimContent.Stay _ -> {
                    // Says nothing of where this person stays.
                }
            }
        }
        view.sightingsOf(accounts).forEach(seen -> seen.sighting().place()
                .ifPresent(at -> latest.place(at, seen.sighting().on(), false)));
        return latest.account;
    }

    private static final class Latest {

        private final RegistryView view;
        private LastAccount account = new LastAccount(Optional.empty(), Optional.empty(), Optional.empty(),
                false);
        private long libertyDay = Long.MIN_VALUE;
        private long placeDay = Long.MIN_VALUE;

        Latest(RegistryView view) {
            this.view = view;
        }

        void liberty(LibertyStatus status, Optional<WorldDate> on) {
            long day = view.events().days(on).first();
            if (account.liberty.isEmpty() || day > libertyDay) {
                libertyDay = day;
                account = new LastAccount(Optional.of(status), account.place, account.when,
                        account.underPressure);
            }
        }

        void place(PlaceRef at, Optional<WorldDate> on, boolean pressure) {
            long day = view.events().days(on).first();
            if (account.place.isEmpty() || day > placeDay) {
                placeDay = day;
                account = new LastAccount(account.liberty, Optional.of(at), on, pressure);
            }
        }
    }
}
