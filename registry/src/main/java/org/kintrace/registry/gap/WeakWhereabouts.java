package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.PersonId;

/** A person looked for, of whose whereabouts one source alone tells, or only words said under pressure. */
final class WeakWhereabouts implements GapRule {

    @Override
    public String key() {
        return "weak-whereabouts";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Gap> check(RegistryView view, LocalDate on) {
        return Sought.each(view, key(), person -> weakness(view, person));
    }

    private static Optional<GapReason> weakness(RegistryView view, PersonId person) {
        List<PlacesKnown.Account> accounts = PlacesKnown.of(view, person);
        if (!accounts.isEmpty() && accounts.stream().allMatch(PlacesKnown.Account::underPressure)) {
            return Optional.of(new GapReason.SaidUnderPressureOnly(person));
        }
        return PlacesKnown.soleSource(accounts).map(source -> new GapReason.OneSourceOnly(person, source));
    }
}
