package org.kintrace.registry.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.registry.casefile.BirthDays;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SourceId;

/**
 * Which known people a count can be held against.
 *
 * <p>Somebody counts only who certainly was there when the count was said: named by the same source, born by then, or
 * spoken of by then. And only people of one family's file are counted together: two files may hold two accounts of one
 * child that nobody has joined yet.
 */
public final class Headcount {

    private final RegistryView view;

    public Headcount(RegistryView view) {
        this.view = view;
    }

    /** The largest number of these persons, of one file, who certainly were there when the count was said. */
    public Set<PersonId> known(Collection<PersonId> persons, Claim count) {
        Map<Optional<CaseId>, Set<PersonId>> byFile = new HashMap<>();
        for (PersonId person : persons) {
            if (wasThere(person, count)) {
                for (PersonId account : view.identities().accountsOf(person)) {
                    byFile.computeIfAbsent(view.caseOf(account), _ -> new HashSet<>()).add(person);
                }
            }
        }
        Set<PersonId> most = Set.of();
        for (Map.Entry<Optional<CaseId>, Set<PersonId>> file : byFile.entrySet()) {
            if (file.getKey().isPresent() && file.getValue().size() > most.size()) {
                most = file.getValue();
            }
        }
        return most;
    }

    /** Whether the person certainly was there when the claim was made. */
    public boolean wasThere(PersonId person, Claim count) {
        PossibleDays said = view.sources().saidOn(count);
        SourceId source = view.sources().original(count.source());
        List<PersonId> accounts = view.identities().accountsOf(person);
        return view.holding(accounts).stream().anyMatch(
                claim -> view.sources().original(claim.source()).equals(source)
                        || certainlyNotLater(view.sources().saidOn(claim), said)
                        || claim.subjects().size() == 1 && BirthDays.of(claim, view.events())
                                .map(born -> certainlyNotLater(born, said)).orElse(false));
    }

    /** Whether one claim was certainly made no later than another: by date, or in the same source. */
    public boolean saidBy(Claim one, Claim other) {
        return view.sources().original(one.source()).equals(view.sources().original(other.source()))
                || certainlyNotLater(view.sources().saidOn(one), view.sources().saidOn(other));
    }

    private static boolean certainlyNotLater(PossibleDays one, PossibleDays other) {
        return one.last() != PossibleDays.NEVER_AFTER && other.first() != PossibleDays.NEVER_BEFORE
                && one.certainlyNotAfter(other);
    }
}
