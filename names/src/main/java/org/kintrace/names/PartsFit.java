package org.kintrace.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the numbers that weigh parts of a name against each other (rows {@code parts ...} of {@code weights.tsv}) from labelled
 * pairs of full names: one number after the other is moved up or down as long as the mean log loss falls, with smaller and
 * smaller steps (coordinate descent). The loss counts true and false pairs alike, whatever their numbers. Each number is
 * also drawn to where it started, so that what the pairs say nothing about stays. Deterministic.
 */
public final class PartsFit {

    private static final double[] STEPS = {0.4, 0.2, 0.1};
    /** What moving a number by one from where it started must at least gain in log loss. */
    private static final double HOLD = 0.002;
    private static final double LEAST_SOFTNESS = 0.2;

    private record Example(PreparedName a, PreparedName b, boolean same, double weight) {}

    private final List<Example> examples = new ArrayList<>();
    private final NameComparer comparer;
    private final Map<String, Double> weights;
    private final Map<String, Double> start = new TreeMap<>();

    /** @param weights all weights; those of parts are where the search begins */
    public PartsFit(Map<String, Double> weights, List<LabelledPair> pairs) {
        this.weights = new TreeMap<>(weights);
        comparer = WeightFit.comparer(weights);
        double same = pairs.stream().filter(LabelledPair::same).mapToDouble(LabelledPair::weight).sum();
        double different = pairs.stream().filter(pair -> !pair.same()).mapToDouble(LabelledPair::weight)
                .sum();
        for (LabelledPair pair : pairs) {
            examples.add(new Example(comparer.prepare(pair.a()), comparer.prepare(pair.b()), pair.same(),
                    pair.weight() / (2 * (pair.same() ? same : different))));
        }
        CostModel.Corrections.standard().values.forEach((key, value) -> {
            if (key.startsWith("parts")) {
                start.put(key, weights.getOrDefault(key, value));
            }
        });
        this.weights.putAll(start);
    }

    /** The numbers of parts that fit best. */
    public Map<String, Double> fit() {
        double best = loss();
        for (double step : STEPS) {
            boolean moved = true;
            for (int round = 0; moved && round < 4; round++) {
                moved = false;
                for (String key : start.keySet()) {
                    double after = move(key, step, best);
                    moved |= after < best;
                    best = after;
                }
            }
        }
        Map<String, Double> found = new TreeMap<>(weights);
        found.keySet().retainAll(start.keySet());
        return found;
    }

    /** Moves one number while that helps; the loss afterwards. */
    private double move(String key, double step, double before) {
        double best = before;
        for (double direction : new double[]{step, -step}) {
            double value = weights.getOrDefault(key, 0.0);
            double least = key.equals("parts softness") ? LEAST_SOFTNESS : key.equals("parts shift") ? -3 : 0;
            for (double next = value + direction; next >= least; next += direction) {
                weights.put(key, next);
                double loss = loss();
                if (loss >= best) {
                    break;
                }
                best = loss;
                value = next;
            }
            weights.put(key, value);
            if (best < before) {
                return best;
            }
        }
        return best;
    }

    private double loss() {
        CostModel.Corrections corrections = new CostModel.Corrections();
        corrections.values.putAll(weights);
        NameComparer tried = comparer.with(corrections);
        double loss = 0;
        for (Example example : examples) {
            double score = Math.clamp(tried.score(example.a(), example.b()), 1e-6, 1 - 1e-6);
            loss -= example.weight() * Math.log(example.same() ? score : 1 - score);
        }
        for (Map.Entry<String, Double> began : start.entrySet()) {
            loss += HOLD * Math.abs(weights.getOrDefault(began.getKey(), 0.0) - began.getValue());
        }
        return loss;
    }
}
