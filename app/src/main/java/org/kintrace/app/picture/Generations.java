package org.kintrace.app.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which generation everybody belongs to: each tie asks for a step, and what is tied together is settled together. Where
 * ties contradict each other the first in the fixed order is followed; every line is drawn all the same.
 */
final class Generations {

    private static final int OPEN = Integer.MIN_VALUE;

    private Generations() {}

    /** Generation by number of the box, 0 for the oldest. */
    static int[] of(int members, KinTies kin) {
        List<List<KinTies.Step>> steps = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            steps.add(new ArrayList<>());
        }
        for (KinTies.Step step : kin.steps()) {
            steps.get(step.older()).add(step);
            steps.get(step.younger()).add(step);
        }
        int[] generation = new int[members];
        Arrays.fill(generation, OPEN);
        for (int first = 0; first < members; first++) {
            if (generation[first] == OPEN) {
                settle(first, steps, generation);
            }
        }
        return generation;
    }

    private static void settle(int first, List<List<KinTies.Step>> steps, int[] generation) {
        List<Integer> together = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        generation[first] = 0;
        while (!open.isEmpty()) {
            int here = open.poll();
            together.add(here);
            for (KinTies.Step step : steps.get(here)) {
                int other = step.older() == here ? step.younger() : step.older();
                if (generation[other] == OPEN) {
                    generation[other] = generation[here]
                            + (step.older() == here ? step.generations() : -step.generations());
                    open.add(other);
                }
            }
        }
        int oldest = together.stream().mapToInt(member -> generation[member]).min().orElse(0);
        together.forEach(member -> generation[member] -= oldest);
    }
}
