package org.kintrace.app.work.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.kintrace.registry.id.CaseId;

/**
 * A form as it was sent.
 *
 * @param submission a random id of this one form; sent twice, it is kept once
 * @param family whose file it is filled in for, empty for a new family and for the ledger
 * @param madeFrom the version of what it changes, as it was shown; empty for what is only added to
 * @param fields what was typed, by name of the field; several values where a field may be filled several times
 */
public record TypedForm(FormKind kind, String submission, Optional<CaseId> family, OptionalInt madeFrom,
        Map<String, List<String>> fields) {

    public TypedForm {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = java.util.Collections.unmodifiableMap(copy);
    }
}
