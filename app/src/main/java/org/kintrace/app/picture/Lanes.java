package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.List;

/** Lanes for upright lines side by side: two that share a height never share a lane. */
final class Lanes {

    private final List<List<double[]>> lanes = new ArrayList<>();

    /** The first free lane for a line between two heights. @return its number from 0 */
    int take(double one, double other, double clearance) {
        double from = Math.min(one, other) - clearance;
        double to = Math.max(one, other) + clearance;
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).stream().allMatch(taken -> taken[1] <= from || taken[0] >= to)) {
                lanes.get(lane).add(new double[]{from, to});
                return lane;
            }
        }
        lanes.add(new ArrayList<>(List.of(new double[]{from, to})));
        return lanes.size() - 1;
    }

    int count() {
        return lanes.size();
    }
}
