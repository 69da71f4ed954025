package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.kintrace.app.picture.FamilyTie.Descent;
import org.kintrace.app.picture.FamilyTie.Marriage;

/** Who stands next to whom in a family graph, by the numbers of the boxes. */
final class FamilyLines {

    private final int[] generations;
    private final Map<Integer, Set<Integer>> parents = new HashMap<>();
    private final Map<Integer, Set<Integer>> children = new HashMap<>();
    private final Map<Integer, Set<Integer>> spouses = new HashMap<>();

    FamilyLines(FamilyGraph graph) {
        generations = graph.members().stream().mapToInt(FamilyMember::generation).toArray();
        for (FamilyTie tie : graph.ties()) {
            switch (tie) {
                case Descent(var of, var born) -> of.forEach(parent -> born.forEach(child -> {
                    put(parents, child, parent);
                    put(children, parent, child);
                }));
                case Marriage(var one, var other) -> {
                    put(spouses, one, other);
                    put(spouses, other, one);
                }
                case FamilyTie.OtherKin _,FamilyTie.Care _ -> {
                    // Drawn, but nobody is moved for it.
                }
            }
        }
    }

    int generation(int member) {
        return generations[member];
    }

    Set<Integer> parentsOf(int member) {
        return parents.getOrDefault(member, Set.of());
    }

    Set<Integer> childrenOf(int member) {
        return children.getOrDefault(member, Set.of());
    }

    boolean areMarried(int one, int other) {
        return spouses.getOrDefault(one, Set.of()).contains(other);
    }

    /** Everybody of the same generation joined with this one by marriages, parents of one child included, in a fixed order. */
    List<Integer> marriedWith(int member) {
        Set<Integer> found = new LinkedHashSet<>();
        List<Integer> waiting = new ArrayList<>(List.of(member));
        while (!waiting.isEmpty()) {
            int next = waiting.removeFirst();
            if (generations[next] == generations[member] && found.add(next)) {
                waiting.addAll(spouses.getOrDefault(next, Set.of()));
                childrenOf(next).forEach(child -> waiting.addAll(parentsOf(child)));
            }
        }
        return List.copyOf(found);
    }

    private static void put(Map<Integer, Set<Integer>> map, int key, int value) {
        map.computeIfAbsent(key, _ -> new TreeSet<>()).add(value);
    }
}
