package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kintrace.registry.claim.FamilySide;

/**
 * In which order the boxes of a generation stand: husbands beside wives, brothers and sisters together, the father's side
 * before the mother's, with as few crossings as a few sweeps find.
 *
 * <p>Barycentre heuristic, source: K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding of Hierarchical
 * System Structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (1981).
 */
final class FamilyOrder {

    private static final int SWEEPS = 8;

    private final FamilyLines lines;
    private final List<List<List<Integer>>> layers = new ArrayList<>();
    private final double[] places;

    private FamilyOrder(FamilyGraph graph, FamilyLines lines) {
        this.lines = lines;
        this.places = new double[graph.members().size()];
        for (int i = 0; i < graph.generations(); i++) {
            layers.add(new ArrayList<>());
        }
        Set<Integer> seen = new LinkedHashSet<>();
        graph.members().stream()
                .sorted(Comparator.comparingInt(FamilyMember::generation)
                        .thenComparingInt(FamilyOrder::sideFirst)
                        .thenComparingInt(FamilyMember::number))
                .forEach(member -> visit(member.number(), seen));
    }

    /** The boxes of each generation in order, in groups of those married to each other. */
    static List<List<List<Integer>>> of(FamilyGraph graph, FamilyLines lines) {
        return new FamilyOrder(graph, lines).best();
    }

    private static int sideFirst(FamilyMember member) {
        return member.side() == FamilySide.PATERNAL ? 0 : member.side() == FamilySide.NOT_SAID ? 1 : 2;
    }

    private void visit(int member, Set<Integer> seen) {
        if (seen.contains(member)) {
            return;
        }
        List<Integer> couple = lines.marriedWith(member);
        seen.addAll(couple);
        layers.get(lines.generation(member)).add(new ArrayList<>(couple));
        couple.forEach(parent -> lines.childrenOf(parent).stream().sorted()
                .forEach(child -> visit(child, seen)));
    }

    private List<List<List<Integer>>> best() {
        List<List<List<Integer>>> best = copy();
        int fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                sort(layers.get(down ? i : layers.size() - 1 - i), down);
            }
            int now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        return best;
    }

    private void sort(List<List<Integer>> layer, boolean byParents) {
        number();
        layer.forEach(couple -> couple.sort(Comparator.comparingDouble(one -> wish(one, true))));
        IdentityHashMap<List<Integer>, Double> wishes = new IdentityHashMap<>();
        layer.forEach(couple -> wishes.put(couple,
                couple.stream().mapToDouble(one -> wish(one, byParents)).average().orElse(0)));
        layer.sort(Comparator.comparingDouble(wishes::get));
    }

    /** Where a box would like to be: the mean place of its neighbours; where it is when it has none. */
    private double wish(int member, boolean byParents) {
        Set<Integer> near = byParents ? lines.parentsOf(member) : lines.childrenOf(member);
        return near.stream().mapToDouble(other -> places[other]).average().orElse(places[member]);
    }

    /** Places run from 0 to 1 in each generation, so that long and short ones can be compared. */
    private void number() {
        for (List<List<Integer>> layer : layers) {
            List<Integer> flat = layer.stream().flatMap(List::stream).toList();
            for (int i = 0; i < flat.size(); i++) {
                places[flat.get(i)] = (i + 0.5) / flat.size();
            }
        }
    }

    private int crossings() {
        number();
        int crossings = 0;
        for (List<List<Integer>> layer : layers) {
            List<double[]> edges = new ArrayList<>();
            layer.stream().flatMap(List::stream).forEach(child -> lines.parentsOf(child)
                    .forEach(parent -> edges.add(new double[]{places[parent], places[child]})));
            for (int i = 0; i < edges.size(); i++) {
                for (int j = i + 1; j < edges.size(); j++) {
                    double[] one = edges.get(i);
                    double[] other = edges.get(j);
                    if ((one[0] - other[0]) * (one[1] - other[1]) < 0) {
                        crossings++;
                    }
                }
            }
        }
        return crossings;
    }

    private List<List<List<Integer>>> copy() {
        return layers.stream().map(layer -> layer.stream().map(List::copyOf).toList()).toList();
    }
}
