package org.kintrace.registry.identity;

import java.time.Instant;
import java.util.Optional;

import org.kintrace.registry.id.DecisionId;
import org.kintrace.registry.id.PersonId;

/**
 * One person's decision about whether two accounts are of one person. Undone by another decision, never deleted.
 *
 * @param by the account that decided
 * @param why the reason in words, never empty
 * @param undoes the earlier decision this one takes back; its verdict is then the one that holds again
 */
public record IdentityDecision(DecisionId id, Verdict verdict, PersonId one, PersonId other, String by,
        Instant at,
        String why, Optional<DecisionId> undoes) {

    public IdentityDecision {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a decision is about two different accounts");
        }
        if (why.isBlank()) {
            throw new IllegalArgumentException("a decision needs a reason");
        }
    }
}
