package org.kintrace.registry.inquiry;

import java.util.List;
import java.util.Optional;

import org.kintrace.names.WrittenName;
import org.kintrace.registry.id.OfficeId;

/**
 * A body that can be asked. Two parts of one mission are two offices, because they answer differently.
 *
 * @param state whose office it is, as an ISO 3166-1 alpha-2 code, empty for an international body
 */
public record Office(OfficeId id, List<WrittenName> names, OfficeLevel level, Optional<String> state,
        Optional<OfficeId> partOf) {

    public Office {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an office needs a name");
        }
        if (partOf.isPresent() && partOf.get().equals(id)) {
            throw new IllegalArgumentException("an office cannot be part of itself");
        }
    }
}
