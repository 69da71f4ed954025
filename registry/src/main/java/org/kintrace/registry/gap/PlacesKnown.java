package org.kintrace.registry.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.ParticipantRole;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.sighting.Confidence;

/** What is on record of where somebody is or was, however vaguely dated. */
final class PlacesKnown {

    private PlacesKnown() {}

    /** One account, by its source and whether it was said under pressure. */
    record Account(SourceId source, boolean underPressure) {}

    static List<Account> of(RegistryView view, PersonId person) {
        List<PersonId> accounts = view.identities().accountsOf(person);
        List<Account> found = new ArrayList<>();
        for (Claim claim : view.holding(accounts)) {
            if (tellsAPlace(view, claim, accounts)) {
                found.add(new Account(view.sources().original(claim.source()),
                        view.sources().underPressure(claim)));
            }
        }
        for (RegistryView.Seen seen : view.sightingsOf(accounts)) {
            Confidence confidence = seen.link().confidence();
            boolean counts = confidence != Confidence.EXCLUDED && confidence != Confidence.DOUBTFUL;
            if (counts && seen.sighting().place().isPresent()) {
                found.add(new Account(view.sources().original(seen.sighting().source()), false));
            }
        }
        return found;
    }

    /** The one source all of it rests on, when it rests on one. */
    static Optional<SourceId> soleSource(List<Account> accounts) {
        List<SourceId> sources = accounts.stream().map(Account::source).distinct().toList();
        return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
    }

    private static boolean tellsAPlace(RegistryView view, Claim claim, List<PersonId> accounts) {
        return switch (claim.says()) {
            case ClaimContent.Stay(var who, _, _, _, _, _) -> isOf(who, accounts);
            case ClaimContent.TookPart(var event, var who, var role) ->
                role != ParticipantRole.LEFT_BEHIND && isOf(who, accounts)
                        && !view.events().placesOf(event).isEmpty();
            case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.OfThing _ -> false;
        };
    }

    private static boolean isOf(Members who, List<PersonId> accounts) {
        return who instanceof Members.Known(var of) && of.stream().anyMatch(accounts::contains);
    }
}
