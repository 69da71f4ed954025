package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kintrace.names.LabelledPair;
import org.kintrace.names.NameComparer;
import org.kintrace.names.PartsFit;
import org.kintrace.names.WeightFit;

/**
 * Fits the weights of the names engine to labelled pairs, and tells what they are worth on names they were not fitted to.
 *
 * <p>Run: {@code FitNameWeights fit PAIRS OUT} writes the weights of sounds and letters; {@code FitNameWeights parts PAIRS OUT}
 * those of parts, fitted to the full names of the pairs and to invented people made of their single names; {@code FitNameWeights folds PAIRS K} fits K times, each
 * time leaving out every K-th name with all its pairs, and measures on what was left out; {@code FitNameWeights test PAIRS
 * OTHERS} fits to one file and measures on another.
 */
public final class FitNameWeights {

    /** Invented people to fit the weights of parts to; enough that a second seed gives nearly the same numbers. */
    private static final int PEOPLE = 300;
    private static final long SEED = 11;
    /** Real full names are few; weighted so that they count about as much as the invented ones. */
    private static final double WEIGHT_OF_REAL = 20;

    private FitNameWeights() {}

    public static void main(String[] arguments) throws IOException {
        List<NamePair> pairs = NamePair.read(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "fit" -> Files.write(Path.of(arguments[2]), lines(fit(pairs)));
            case "parts" -> Files.write(Path.of(arguments[2]), lines(fitParts(pairs)));
            case "folds" -> folds(pairs, Integer.parseInt(arguments[2]));
            case "test" -> {
                List<NamePair> others = NamePair.read(Path.of(arguments[2]));
                NameComparer fitted = WeightFit.comparer(fit(pairs));
                NameAccuracy.print(others, NameAccuracy.scores(others, fitted), System.out);
            }
            default -> throw new IllegalArgumentException(
                    "the first argument is fit, parts, folds or test, not " + arguments[0]);
        }
    }

    /** A comparer with weights fitted to the single names of some pairs alone. */
    static NameComparer fitted(List<NamePair> pairs) {
        return WeightFit.comparer(fit(pairs));
    }

    private static Map<String, Double> fit(List<NamePair> pairs) {
        List<LabelledPair> labelled = new ArrayList<>();
        for (NamePair pair : pairs) {
            if (pair.kind().equals("s")) {
                labelled.add(pair.labelled());
            }
        }
        return new WeightFit(WeightFit.Settings.standard()).fit(labelled);
    }

    private static Map<String, Double> fitParts(List<NamePair> pairs) {
        List<LabelledPair> full = new ArrayList<>();
        FullNamePairs.of(pairs, PEOPLE, SEED).forEach(pair -> full.add(pair.labelled()));
        for (NamePair pair : pairs) {
            if (pair.kind().equals("p")) {
                full.add(new LabelledPair(pair.a(), pair.b(), pair.same(), WEIGHT_OF_REAL, pair.entity()));
            }
        }
        return new PartsFit(fit(pairs), full).fit();
    }

    private static List<String> lines(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + String.format(Locale.ROOT, "%.3f", entry.getValue()))
                .toList();
    }

    /** A name is left out with all its pairs, by a digest of its key, so that no form of it is seen in fitting. */
    private static void folds(List<NamePair> pairs, int count) {
        double[] scores = new double[pairs.size()];
        for (int fold = 0; fold < count; fold++) {
            int left = fold;
            List<NamePair> seen = pairs.stream().filter(pair -> fold(pair, count) != left).toList();
            NameComparer fitted = WeightFit.comparer(fit(seen));
            for (int i = 0; i < scores.length; i++) {
                if (fold(pairs.get(i), count) == fold) {
                    scores[i] = NameAccuracy.scores(List.of(pairs.get(i)), fitted)[0];
                }
            }
            System.out.println("fold " + fold + " of " + count + ": fitted to " + seen.size() + " pairs");
        }
        NameAccuracy.print(pairs, scores, System.out);
        System.out.println("all scores are numbers: " + Arrays.stream(scores).noneMatch(Double::isNaN));
    }

    private static int fold(NamePair pair, int count) {
        return Math.floorMod(pair.entity().hashCode(), count);
    }
}
