package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;

/** A person looked for, of whom nobody said where they were last. */
final class NoLastPlaceKnown implements GapRule {

    @Override
    public String key() {
        return "no-last-place";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Gap> check(RegistryView view, LocalDate on) {
        return Sought.each(view, key(),
                person -> PlacesKnown.of(view, person).isEmpty()
                        ? Optional.of(new GapReason.NoLastPlace(person))
                        : Optional.empty());
    }
}
