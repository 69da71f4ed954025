package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.List;

import org.kintrace.linkage.explain.PairExplanation;

/**
 * One field of a match as a bar that begins where the one before ended.
 *
 * @param from bits before this field
 * @param to bits after it; of the last step, all the bits the match is judged by
 * @param shownTenths the bits of this field in tenths as they are written, rounded so that what is written adds up to the
 *        sum that is written
 */
record WaterfallStep(PairExplanation.Step step, double from, double to, long shownTenths) {

    private static final double TENTHS = 10;

    static List<WaterfallStep> of(PairExplanation explanation) {
        List<WaterfallStep> steps = new ArrayList<>();
        double reached = 0;
        for (PairExplanation.Step step : explanation.steps()) {
            double next = reached + step.bits().bits();
            steps.add(new WaterfallStep(step, reached, next,
                    Math.round(next * TENTHS) - Math.round(reached * TENTHS)));
            reached = next;
        }
        return steps;
    }

    double shownBits() {
        return shownTenths / TENTHS;
    }
}
