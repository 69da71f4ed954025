package org.kintrace.registry.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.registry.contradiction.ContradictionReason.AnsweredByExample;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.RecordId;

/** Examples against one general statement, found in several files, told as one contradiction. */
final class Examples {

    private Examples() {}

    static List<Contradiction> together(List<Contradiction> parts) {
        Map<List<RecordId>, List<Contradiction>> byStatement = new LinkedHashMap<>();
        parts.forEach(part -> byStatement.computeIfAbsent(part.one(), _ -> new ArrayList<>()).add(part));
        return byStatement.values().stream().map(Examples::joined).toList();
    }

    private static Contradiction joined(List<Contradiction> parts) {
        Contradiction first = parts.getFirst();
        if (!(first.reason() instanceof AnsweredByExample(var assertion, var on, _))) {
            throw new IllegalArgumentException("rule " + first.rule() + " does not count examples");
        }
        Set<RecordId> examples = new LinkedHashSet<>();
        Set<Optional<CaseId>> families = new LinkedHashSet<>();
        for (Contradiction part : parts) {
            examples.addAll(part.other());
            families.add(part.family());
        }
        return new Contradiction(first.rule(),
                families.size() == 1 ? families.iterator().next() : Optional.empty(), first.one(),
                InOrder.ids(examples), new AnsweredByExample(assertion, on, examples.size()));
    }
}
