package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.kintrace.app.picture.FamilyPlan.Wire;
import org.kintrace.app.picture.FamilyTie.Care;
import org.kintrace.app.picture.FamilyTie.Descent;
import org.kintrace.app.picture.FamilyTie.Marriage;
import org.kintrace.app.picture.FamilyTie.OtherKin;
import org.kintrace.app.picture.Sheet.Box;
import org.kintrace.app.picture.Sheet.Point;

/**
 * Leads the lines of a family graph through the gaps between generations: upright in a lane of their own, level from the
 * lane to each box.
 */
final class FamilyWires {

    /** The gap after all boxes, used on a phone for who cares for whom. */
    static final int GUTTER = Integer.MAX_VALUE;

    private static final double CARE_LOWER = 24;
    private static final double KIN_LOWER = 12;
    private static final double CLEAR = 4;

    private final FamilyGraph graph;
    private final double[] tops;
    private final boolean outline;
    private final Map<Integer, Lanes> lanes = new HashMap<>();
    private final List<Planned> planned = new ArrayList<>();

    /** Where the lane of a gap is; lane 0 is nearest to the younger generation. */
    interface Ruler {
        double x(int gap, int lane);
    }

    /** @param over how high a line crosses the generations between its ends, when there are any */
    private record Planned(FamilyTie tie, int gap, int lane, Optional<Crossing> over) {}

    private record Crossing(double y, int gap, int lane) {}

    FamilyWires(FamilyGraph graph, double[] tops, boolean outline) {
        this.graph = graph;
        this.tops = tops.clone();
        this.outline = outline;
        graph.ties().forEach(tie -> planned.add(plan(tie)));
    }

    int lanes(int gap) {
        return lanes.containsKey(gap) ? lanes.get(gap).count() : 0;
    }

    int gutterLanes() {
        return lanes(GUTTER);
    }

    List<Wire> draw(List<Box> boxes, Ruler ruler) {
        return planned.stream().map(wire -> new Wire(wire.tie(), runs(wire, boxes, ruler))).toList();
    }

    private Planned plan(FamilyTie tie) {
        return switch (tie) {
            case Descent(var parents, var children) -> {
                TreeSet<Integer> all = new TreeSet<>(parents);
                all.addAll(children);
                int youngest = children.stream().mapToInt(this::generation).min().orElse(0);
                yield in(tie, youngest - 1, all.stream().mapToDouble(this::middle).toArray());
            }
            case Marriage(var one, var other) -> areNeighbours(one, other)
                    ? new Planned(tie, generation(one) - 1, -1, Optional.empty())
                    : in(tie, Math.max(generation(one), generation(other)) - 1, middle(one) - CLEAR,
                            middle(other) - CLEAR);
            case OtherKin(var who, _, var of) -> outline
                    ? in(tie, Math.max(generation(who), generation(of)) - 1, middle(who) + KIN_LOWER,
                            middle(of) + KIN_LOWER)
                    : across(tie, who, of, KIN_LOWER);
            case Care care -> outline
                    ? in(tie, GUTTER, middle(care.carer()) + CARE_LOWER, middle(care.child()))
                    : across(care, care.carer(), care.child(), CARE_LOWER);
        };
    }

    /** Past the generations between two ends, where there are any, at a height that no box of theirs takes. */
    private Planned across(FamilyTie tie, int one, int other, double lower) {
        boolean down = generation(one) <= generation(other);
        int older = down ? one : other;
        int younger = down ? other : one;
        double from = middle(older) + lower;
        double to = middle(younger) + lower;
        int gap = generation(younger) - 1;
        if (generation(younger) - generation(older) < 2) {
            return in(tie, gap, from, to);
        }
        double over = freeHeight(generation(older) + 1, generation(younger) - 1, to);
        int first = take(generation(older), from, over);
        int last = take(gap, over, to);
        return new Planned(tie, gap, last, Optional.of(new Crossing(over, generation(older), first)));
    }

    private Planned in(FamilyTie tie, int gap, double... heights) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double height : heights) {
            low = Math.min(low, height);
            high = Math.max(high, height);
        }
        return new Planned(tie, gap, take(gap, low, high), Optional.empty());
    }

    private int take(int gap, double from, double to) {
        return lanes.computeIfAbsent(gap, _ -> new Lanes()).take(from, to, CLEAR);
    }

    /** A height between the boxes of these generations, as near as can be to the one wished for. */
    private double freeHeight(int first, int last, double wish) {
        List<Double> boxTops = graph.members().stream()
                .filter(member -> member.generation() >= first && member.generation() <= last)
                .map(member -> tops[member.number()]).sorted().toList();
        Stream<Double> between = boxTops.stream()
                .flatMap(top -> Stream.of(top - 5, top + FamilyRows.BOX + 5));
        return Stream.concat(Stream.of(wish), between)
                .filter(height -> boxTops.stream()
                        .noneMatch(top -> height > top - 3 && height < top + FamilyRows.BOX + 3))
                .min((one, other) -> Double.compare(Math.abs(one - wish), Math.abs(other - wish)))
                .orElse(wish);
    }

    private List<List<Point>> runs(Planned wire, List<Box> boxes, Ruler ruler) {
        double lane = wire.lane() < 0 ? 0 : ruler.x(wire.gap(), wire.lane());
        return switch (wire.tie()) {
            case Descent(var parents, var children) -> descent(parents, children, boxes, lane);
            case Marriage(var one, var other) when wire.lane() < 0 ->
                beside(boxes.get(one), boxes.get(other));
            case Marriage(var one, var other) -> List.of(bent(wire, one, other, -CLEAR, boxes, ruler));
            case OtherKin(var who, _, var of) -> List.of(bent(wire, who, of, KIN_LOWER, boxes, ruler));
            case Care(var carer, var child, _) -> List.of(bent(wire, carer, child, CARE_LOWER, boxes, ruler));
        };
    }

    private List<List<Point>> descent(Set<Integer> parents, Set<Integer> children,
            List<Box> boxes, double lane) {
        List<List<Point>> runs = new ArrayList<>();
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int child : children) {
            double y = middle(child);
            runs.add(List.of(new Point(lane, y), new Point(boxes.get(child).x(), y)));
            low = Math.min(low, y);
            high = Math.max(high, y);
        }
        for (int parent : parents) {
            double y = middle(parent);
            Box box = boxes.get(parent);
            double edge = lane >= box.x() + box.width() ? box.x() + box.width() : Math.min(lane, box.x());
            if (edge < lane) {
                runs.add(List.of(new Point(edge, y), new Point(lane, y)));
            } else if (lane < box.x()) {
                runs.add(List.of(new Point(lane, y), new Point(box.x(), y)));
            }
            low = Math.min(low, y);
            high = Math.max(high, y);
        }
        runs.add(List.of(new Point(lane, low), new Point(lane, high)));
        return runs;
    }

    /** Two short lines between boxes one above the other. */
    private static List<List<Point>> beside(Box one, Box other) {
        double x = one.x() + one.width() / 2;
        double top = Math.min(one.y(), other.y()) + one.height();
        double bottom = Math.max(one.y(), other.y());
        return List.of(List.of(new Point(x - 2, top), new Point(x - 2, bottom)),
                List.of(new Point(x + 2, top), new Point(x + 2, bottom)));
    }

    /** From one box by the lanes to another; the run begins at the first and ends at the second. */
    private List<Point> bent(Planned wire, int one, int other, double lower, List<Box> boxes, Ruler ruler) {
        double lane = ruler.x(wire.gap(), wire.lane());
        double from = middle(one) + lower;
        double to = middle(other) + (wire.gap() == GUTTER ? 0 : lower);
        List<Point> run = new ArrayList<>();
        if (wire.over().isEmpty()) {
            run.add(new Point(edge(boxes.get(one), lane), from));
            run.add(new Point(lane, from));
            run.add(new Point(lane, to));
            run.add(new Point(edge(boxes.get(other), lane), to));
            return run;
        }
        Crossing over = wire.over().get();
        double far = ruler.x(over.gap(), over.lane());
        boolean down = generation(one) < generation(other);
        double first = down ? far : lane;
        double last = down ? lane : far;
        run.add(new Point(edge(boxes.get(one), first), from));
        run.add(new Point(first, from));
        run.add(new Point(first, over.y()));
        run.add(new Point(last, over.y()));
        run.add(new Point(last, to));
        run.add(new Point(edge(boxes.get(other), last), to));
        return run;
    }

    /** The edge of a box that faces the lane. */
    private static double edge(Box box, double lane) {
        return lane >= box.x() + box.width() / 2 ? Math.max(box.x() + box.width(), box.x()) : box.x();
    }

    private boolean areNeighbours(int one, int other) {
        return generation(one) == generation(other)
                && Math.abs(tops[one] - tops[other]) < FamilyRows.BOX * 1.5;
    }

    private int generation(int member) {
        return graph.members().get(member).generation();
    }

    private double middle(int member) {
        return tops[member] + FamilyRows.BOX / 2;
    }
}
