package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How high each box stands: in columns by generation on a page, or each in a row of its own on a phone. */
final class FamilyRows {

    /** Height of every box. */
    static final double BOX = 82;

    private static final double COUPLE = 6;
    private static final double APART = 16;
    private static final double STRANGERS = 30;
    private static final int SWEEPS = 12;

    private FamilyRows() {}

    /** Tops by number of the box, generation by generation, each as near to its parents and children as there is room. */
    static double[] columns(List<List<List<Integer>>> order, FamilyLines lines, int members) {
        double[] tops = new double[members];
        for (List<List<Integer>> layer : order) {
            double at = 0;
            for (int member : flat(layer)) {
                tops[member] = at;
                at += BOX + APART;
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < order.size(); i++) {
                place(order.get(down ? i : order.size() - 1 - i), lines, tops, down);
            }
        }
        double least = order.stream().flatMap(List::stream).flatMap(List::stream)
                .mapToDouble(member -> tops[member]).min().orElse(0);
        for (int i = 0; i < members; i++) {
            tops[i] -= least;
        }
        return tops;
    }

    /** Tops by number of the box, each under the one before: parents, then their children, then the next family. */
    static double[] outline(List<List<List<Integer>>> order, FamilyLines lines, int members) {
        Set<Integer> rows = new LinkedHashSet<>();
        order.forEach(layer -> layer.forEach(couple -> descend(couple, order, lines, rows)));
        double[] tops = new double[members];
        double at = 0;
        Integer before = null;
        for (int member : rows) {
            if (before != null) {
                at += BOX + (lines.areMarried(before, member) ? COUPLE : APART - 4);
            }
            tops[member] = at;
            before = member;
        }
        return tops;
    }

    private static void descend(List<Integer> couple, List<List<List<Integer>>> order, FamilyLines lines,
            Set<Integer> rows) {
        if (rows.contains(couple.getFirst())) {
            return;
        }
        rows.addAll(couple);
        for (List<List<Integer>> layer : order) {
            for (List<Integer> younger : layer) {
                if (younger.stream()
                        .anyMatch(one -> couple.stream().anyMatch(lines.parentsOf(one)::contains))) {
                    descend(younger, order, lines, rows);
                }
            }
        }
    }

    private static void place(List<List<Integer>> layer, FamilyLines lines, double[] tops, boolean down) {
        List<Integer> flat = flat(layer);
        double[] wishes = new double[flat.size()];
        double[] apart = new double[flat.size()];
        int at = 0;
        for (List<Integer> couple : layer) {
            double shift = shift(couple, lines, tops, down);
            for (int member : couple) {
                wishes[at] = tops[member] + shift;
                if (at > 0) {
                    apart[at] = BOX + gap(flat.get(at - 1), member, couple, lines);
                }
                at++;
            }
        }
        double[] places = Spacing.spread(wishes, apart);
        for (int i = 0; i < places.length; i++) {
            tops[flat.get(i)] = places[i];
        }
    }

    /** How far a couple would like to move so that its middle meets the middle of its parents or of its children. */
    private static double shift(List<Integer> couple, FamilyLines lines, double[] tops, boolean down) {
        List<Double> pulls = new ArrayList<>();
        Set<Set<Integer>> seen = new LinkedHashSet<>();
        for (int member : couple) {
            Set<Integer> near = down ? lines.parentsOf(member) : lines.childrenOf(member);
            if (!near.isEmpty() && seen.add(near)) {
                double there = middle(near, tops);
                double here = down ? middle(withParents(near, couple, lines), tops) : middle(couple, tops);
                pulls.add(there - here + (down ? middleOfSiblings(near, couple, lines, tops) : 0));
            }
        }
        return pulls.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** How far this couple's members stand from the middle of all children of the same parents. */
    private static double middleOfSiblings(Set<Integer> parents, List<Integer> couple, FamilyLines lines,
            double[] tops) {
        Set<Integer> siblings = new LinkedHashSet<>();
        parents.forEach(parent -> siblings.addAll(lines.childrenOf(parent)));
        return middle(withParents(parents, couple, lines), tops) - middle(siblings, tops);
    }

    private static List<Integer> withParents(Set<Integer> parents, List<Integer> couple, FamilyLines lines) {
        return couple.stream().filter(one -> lines.parentsOf(one).equals(parents)).toList();
    }

    private static double middle(Collection<Integer> boxes, double[] tops) {
        double low = boxes.stream().mapToDouble(box -> tops[box]).min().orElse(0);
        double high = boxes.stream().mapToDouble(box -> tops[box]).max().orElse(0);
        return (low + high) / 2;
    }

    private static double gap(int before, int member, List<Integer> couple, FamilyLines lines) {
        if (couple.contains(before)) {
            return COUPLE;
        }
        return lines.parentsOf(before).equals(lines.parentsOf(member)) ? APART : STRANGERS;
    }

    private static List<Integer> flat(List<List<Integer>> layer) {
        return layer.stream().flatMap(List::stream).toList();
    }
}
