package org.kintrace.registry.gap;

import java.util.List;

import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.RecordId;

/**
 * Something missing from a family's file that would help to find somebody or to hold an office to its word.
 *
 * @param rule key of the rule, as in {@code docs/rules}
 * @param about ids of what it concerns
 */
public record Gap(String rule, CaseId family, List<RecordId> about, GapReason reason) {

    public Gap {
        about = List.copyOf(about);
    }
}
