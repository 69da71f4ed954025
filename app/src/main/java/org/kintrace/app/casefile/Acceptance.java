package org.kintrace.app.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.json.Problem;
import org.kintrace.app.json.Problems;
import org.kintrace.app.json.RecordKind;
import org.kintrace.app.json.References;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.RecordId;

/**
 * Decides which units of a case file are taken in: a unit is left out when an id of it is used twice, when it points to
 * nothing, or when it rests on a unit that is left out.
 */
final class Acceptance {

    private final Map<String, Entry> definedAt = new HashMap<>();
    private final Map<String, Unit> definedBy = new HashMap<>();
    private final Set<Unit> out = new HashSet<>();
    private final Function<RecordId, Optional<RecordKind>> onRecord;
    private final Function<Unit, List<Claim>> claimsOnRecord;
    private final Problems problems;

    /**
     * @param onRecord the kind of what is on record under an id, if anything is
     * @param claimsOnRecord what is known of a unit's family before
     */
    Acceptance(Function<RecordId, Optional<RecordKind>> onRecord, Function<Unit, List<Claim>> claimsOnRecord,
            Problems problems) {
        this.onRecord = onRecord;
        this.claimsOnRecord = claimsOnRecord;
        this.problems = problems;
    }

    /** The units to take in, in file order. */
    List<Unit> accept(List<Unit> units) {
        units.forEach(this::define);
        units.forEach(unit -> Ancestry.problemIn(unit, claimsOnRecord.apply(unit)).ifPresent(
                problem -> leaveOut(unit, problem)));
        List<Unit> left = new ArrayList<>(units);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Unit unit : left) {
                if (!out.contains(unit) && !allPointToSomething(unit)) {
                    out.add(unit);
                    changed = true;
                }
            }
            left.removeIf(out::contains);
        }
        return left;
    }

    private void define(Unit unit) {
        for (Entry entry : unit.entries()) {
            Entry first = definedAt.putIfAbsent(entry.id().value(), entry);
            if (first != null) {
                leaveOut(unit, new Problem(entry.pointer(),
                        new Problem.Reason.IdUsedTwice(entry.id().value(), first.pointer())));
            } else {
                definedBy.put(entry.id().value(), unit);
            }
        }
    }

    private boolean allPointToSomething(Unit unit) {
        boolean all = true;
        for (Entry entry : unit.entries()) {
            for (RecordId id : new LinkedHashSet<>(References.of(entry.value()))) {
                Problem.@Nullable Reason missing = faultOf(id);
                if (missing != null) {
                    problems.add(entry.pointer(), missing);
                    all = false;
                }
            }
        }
        return all;
    }

    private Problem.@Nullable Reason faultOf(RecordId id) {
        RecordKind wanted = RecordKind.identifiedBy(id);
        Entry here = definedAt.get(id.value());
        if (here != null && here.kind() == wanted) {
            Unit unit = definedBy.get(id.value());
            if (unit != null && !out.contains(unit)) {
                return null;
            }
        }
        if (onRecord.apply(id).filter(wanted::equals).isPresent()) {
            return null;
        }
        return here != null && here.kind() == wanted
                ? new Problem.Reason.RestsOnRejected(id.value())
                : new Problem.Reason.PointsToNothing(id.value(), wanted.word());
    }

    private void leaveOut(Unit unit, Problem problem) {
        problems.add(problem.pointer(), problem.reason());
        out.add(unit);
    }
}
