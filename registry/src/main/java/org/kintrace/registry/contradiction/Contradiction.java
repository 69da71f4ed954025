package org.kintrace.registry.contradiction;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.RecordId;

/**
 * Things on record that cannot all hold. Both sides stay; nothing is decided here.
 *
 * @param rule key of the rule, as in {@code docs/rules}
 * @param family the case it concerns, empty when it concerns the ledger
 * @param one ids of the one side: claims, replies, promises or transmissions
 * @param other ids of the other side
 * @param reason why they cannot all hold, with the facts that show it
 */
public record Contradiction(String rule, Optional<CaseId> family, List<RecordId> one, List<RecordId> other,
        ContradictionReason reason) {

    public Contradiction {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }
}
