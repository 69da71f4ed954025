package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.List;

import org.kintrace.app.picture.Sheet.Box;

/**
 * Where every box and every line of a family graph is.
 *
 * <p>Generations are columns, the oldest where reading begins: names run across, so boxes are wide and low, and a large
 * family makes a long page instead of a broad one. On a phone the columns are pushed together to indents and every box
 * has a row of its own.
 */
final class FamilyPlan {

    private static final double EDGE = 12;
    private static final double LANE = 8;
    private static final double WIDEST = 290;
    private static final double NARROWEST = 150;
    private static final double GUTTER = 10;

    private final List<Box> boxes;
    private final List<Wire> wires;
    private final double height;

    private FamilyPlan(List<Box> boxes, List<Wire> wires, double height) {
        this.boxes = List.copyOf(boxes);
        this.wires = List.copyOf(wires);
        this.height = height;
    }

    /** @param top how far down the first box begins */
    static FamilyPlan of(FamilyGraph graph, double widthPx, double top) {
        FamilyLines lines = new FamilyLines(graph);
        List<List<List<Integer>>> order = FamilyOrder.of(graph, lines);
        if (widthPx >= Setting.PHONE_PX * 1.5) {
            double[] tops = moved(FamilyRows.columns(order, lines, graph.members().size()), top);
            FamilyWires wires = new FamilyWires(graph, tops, false);
            double gaps = 0;
            for (int gap = -1; gap < graph.generations() - 1; gap++) {
                gaps += gapWidth(wires, gap);
            }
            double column = Math.min(WIDEST, (widthPx - gaps) / Math.max(1, graph.generations()));
            if (column >= NARROWEST) {
                return columns(graph, tops, wires, column);
            }
        }
        double[] tops = moved(FamilyRows.outline(order, lines, graph.members().size()), top);
        return outline(graph, tops, new FamilyWires(graph, tops, true), widthPx);
    }

    Box box(int member) {
        return boxes.get(member);
    }

    List<Wire> wires() {
        return wires;
    }

    double height() {
        return height;
    }

    private static FamilyPlan columns(FamilyGraph graph, double[] tops, FamilyWires wires, double column) {
        double[] starts = new double[graph.generations() + 1];
        for (int i = 0; i <= graph.generations(); i++) {
            starts[i] = (i == 0 ? 0 : starts[i - 1] + column) + gapWidth(wires, i - 1);
        }
        List<Box> boxes = new ArrayList<>();
        for (FamilyMember member : graph.members()) {
            boxes.add(new Box(starts[member.generation()], tops[member.number()], column, FamilyRows.BOX, 6));
        }
        FamilyWires.Ruler ruler = (gap, lane) -> starts[gap + 1] - EDGE - LANE * lane;
        return new FamilyPlan(boxes, wires.draw(boxes, ruler), bottom(tops));
    }

    private static FamilyPlan outline(FamilyGraph graph, double[] tops, FamilyWires wires, double widthPx) {
        double[] starts = new double[graph.generations() + 1];
        for (int i = 0; i <= graph.generations(); i++) {
            starts[i] = (i == 0 ? 0 : starts[i - 1]) + (i == 0 && wires.lanes(-1) == 0
                    ? 1
                    : EDGE + LANE * Math.max(0, wires.lanes(i - 1) - 1) + (i == 0 ? 0 : 4));
        }
        double end = widthPx - (wires.gutterLanes() == 0 ? 1 : GUTTER + LANE * wires.gutterLanes());
        List<Box> boxes = new ArrayList<>();
        for (FamilyMember member : graph.members()) {
            double start = Math.min(starts[member.generation()], end - NARROWEST);
            boxes.add(new Box(start, tops[member.number()], end - start, FamilyRows.BOX, 6));
        }
        FamilyWires.Ruler ruler = (gap, lane) -> gap == FamilyWires.GUTTER
                ? end + GUTTER + LANE * lane
                : Math.min(starts[gap + 1], end - NARROWEST) - EDGE + 2 - LANE * lane;
        return new FamilyPlan(boxes, wires.draw(boxes, ruler), bottom(tops));
    }

    private static double gapWidth(FamilyWires wires, int gap) {
        int lanes = wires.lanes(gap);
        if (gap < 0) {
            return lanes == 0 ? 1 : EDGE + LANE * lanes;
        }
        return Math.max(3.5 * EDGE, 2 * EDGE + LANE * lanes);
    }

    private static double[] moved(double[] tops, double by) {
        for (int i = 0; i < tops.length; i++) {
            tops[i] += by;
        }
        return tops;
    }

    private static double bottom(double[] tops) {
        double bottom = 0;
        for (double top : tops) {
            bottom = Math.max(bottom, top + FamilyRows.BOX);
        }
        return bottom;
    }

    /** A tie and the lines that show it, each a run of points. */
    record Wire(FamilyTie tie, List<List<Sheet.Point>> runs) {}
}
