package org.kintrace.app.work.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.registry.claim.Amends;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.ClaimId;

/** Finds that somebody corrected or took back a claim before this correction of it was sent. */
record Corrected(FamilyFile file) {

    Optional<EntryOutcome.Conflict> by(Entered entered) {
        List<Object> theirs = new ArrayList<>();
        for (Object value : entered.ofFamily()) {
            if (value instanceof Claim claim) {
                claim.amends().flatMap(Corrected::undone).ifPresent(old -> file.records().claims().stream()
                        .filter(other -> other.amends().flatMap(Corrected::undone).equals(Optional.of(old))
                                && file.view().claims().isLive(other) && !theirs.contains(other))
                        .forEach(theirs::add));
            }
        }
        return theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntryOutcome.Conflict(theirs, entered.ofFamily(), 1));
    }

    private static Optional<ClaimId> undone(Amends amends) {
        return switch (amends) {
            case Amends.Corrects(var old) -> Optional.of(old);
            case Amends.Retracts(var old) -> Optional.of(old);
            case Amends.Revises _,Amends.Supersedes _ -> Optional.empty();
        };
    }
}
