package org.kintrace.registry.claim;

import org.kintrace.registry.id.ClaimId;

/** What a claim does to an earlier one, which stays. */
public sealed interface Amends {

    ClaimId claim();

    /** The same source was wrong and says so. */
    record Corrects(ClaimId claim) implements Amends {}

    /** The same source takes it back. */
    record Retracts(ClaimId claim) implements Amends {}

    /** A later account of the same thing, perhaps under pressure. */
    record Revises(ClaimId claim) implements Amends {}

    /** Later knowledge shows an earlier fear or belief did not come true; the fear stays on record. */
    record Supersedes(ClaimId claim) implements Amends {}
}
