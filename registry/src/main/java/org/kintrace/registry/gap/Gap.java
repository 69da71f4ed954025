package org.kintrace.registry.gap;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.RecordId;

/**
 * Something missing that would help to find somebody or to hold an office to its word.
 *
 * @param rule key of the rule, as in {@code docs/rules}
 * @param family the case it concerns, empty when it concerns the ledger
 * @param about ids of what it concerns, in a fixed order
 */
public record Gap(String rule, Optional<CaseId> family, List<RecordId> about, GapReason reason) {

    public Gap {
        about = List.copyOf(about);
    }
}
