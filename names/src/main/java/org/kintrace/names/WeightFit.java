package org.kintrace.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Finds the corrections in {@code weights.tsv} from labelled pairs of single names.
 *
 * <p>Logistic regression over the steps of the best alignment, in turns: align with the present costs, then move the
 * costs so that pairs of one name score above pairs of different names (the scheme of E. Ristad and P. Yianilos, "Learning
 * String-Edit Distance", 1998, with the discriminative loss of A. McCallum et al., "A Conditional Random Field for
 * Discriminatively-trained Finite-state String Edit Distance", 2005). Corrections are drawn to zero as if by so many pairs
 * that say nothing new (L2, a normal prior), however many pairs there are: those of sounds that are near before fitting more
 * strongly than those of sounds far apart, so that a few pairs cannot set a sound apart from itself. The mean over the last
 * half of the turns is taken. Deterministic for a seed.
 */
public final class WeightFit {

    /**
     * How to fit.
     *
     * @param turns passes over the pairs
     * @param rate size of the first steps
     * @param hold pull of corrections to zero: the inverse of the variance that is expected of them
     * @param same weight of a pair of one name
     * @param twins weight of a sound-alike twin, see {@link SoundAlikes}
     * @param near weight of a near name found by searching, see {@link HardNegatives}
     * @param nearEach how many near names to take for each form
     * @param seed of the order of pairs
     */
    public record Settings(int turns, double rate, double hold, double same, double twins, double near,
            int nearEach, long seed) {

        /** Chosen by leaving out a quarter of the names in turn, see docs/theory/names.md. */
        public static Settings standard() {
            return new Settings(10, 0.03, 60, 1.5, 0.5, 0.05, 4, 1);
        }
    }

    private static final int BATCHES = 20;
    /** The starting cost whose correction is held as the settings say; cheaper ones are held more, dearer ones less. */
    private static final double HELD_AS_SET = 0.28;
    /** Keeps the pull on corrections of equal sounds finite. */
    private static final double NEVER_EQUAL = 0.02;
    /** How fast the pull falls with the starting cost; chosen with the settings. */
    private static final double FALL = 1.5;

    private record Example(List<Reading> a, List<Reading> b, boolean same, double weight) {}

    private final TokenReader reader = new TokenReader();
    private final CostModel.Corrections corrections = new CostModel.Corrections();
    private final Map<String, Double> squares = new HashMap<>();
    /** For each correction of an exchange, how many times more than the settings say it is held. */
    private final Map<String, Double> firmness = new HashMap<>();
    /** Sums of all numbers over the turns that are averaged. */
    private final Map<String, Double> sums = new HashMap<>();
    private final Settings settings;

    public WeightFit(Settings settings) {
        this.settings = settings;
    }

    /**
     * The numbers before any fit: distances only, and a score that begins to fall at a third of a sound. How much less a
     * sound counts in a long name (score power) stays as it is: single names are too short to tell.
     */
    static CostModel.Corrections startingPoint() {
        CostModel.Corrections start = new CostModel.Corrections();
        start.values.putAll(
                Map.of("score bias", 4.0, "score length", 0.3, "score slope", 12.0, "score power", 0.6,
                        "score perhaps pinyin", 0.2, "score first", 1.3));
        CostModel.Corrections.standard().values.forEach((key, value) -> {
            if (key.startsWith("parts")) {
                start.values.put(key, value);
            }
        });
        return start;
    }

    /** Corrections by key, as {@code weights.tsv} lists them, from pairs of single names. */
    public Map<String, Double> fit(List<LabelledPair> pairs) {
        corrections.values.putAll(startingPoint().values);
        List<LabelledPair> all = new ArrayList<>();
        for (LabelledPair pair : pairs) {
            all.add(pair.same() ? weighted(pair, settings.same()) : pair);
        }
        new SoundAlikes().build(pairs, 2, settings.seed())
                .forEach(twin -> all.add(weighted(twin, settings.twins())));
        NameComparer plain = new NameComparer(corrections);
        all.addAll(new HardNegatives(plain, settings.nearEach()).among(pairs, settings.near()));
        List<Example> examples = new ArrayList<>();
        for (LabelledPair pair : all) {
            Optional<Token> a = NameComparer.wholeToken(reader, pair.a());
            Optional<Token> b = NameComparer.wholeToken(reader, pair.b());
            if (a.isPresent() && b.isPresent()) {
                examples.add(
                        new Example(List.of(a.get().readings()), List.of(b.get().readings()), pair.same(),
                                pair.weight()));
            }
        }
        descend(examples);
        Map<String, Double> found = new TreeMap<>(corrections.values);
        found.entrySet().removeIf(entry -> Math.abs(entry.getValue()) < 0.004);
        return found;
    }

    /** A comparer with other weights than those that come with the program; what is not among them is left as it comes. */
    public static NameComparer comparer(Map<String, Double> weights) {
        CostModel.Corrections corrections = new CostModel.Corrections();
        CostModel.Corrections.standard().values.forEach((key, value) -> {
            if (key.startsWith("parts")) {
                corrections.values.put(key, value);
            }
        });
        corrections.values.putAll(weights);
        return new NameComparer(corrections);
    }

    private static LabelledPair weighted(LabelledPair pair, double weight) {
        return new LabelledPair(pair.a(), pair.b(), pair.same(), pair.weight() * weight, pair.name());
    }

    private void descend(List<Example> examples) {
        Random random = new Random(settings.seed());
        double all = examples.stream().mapToDouble(Example::weight).sum();
        int averagedFrom = settings.turns() / 2;
        for (int turn = 0; turn < settings.turns(); turn++) {
            Collections.shuffle(examples, random);
            for (int batch = 0; batch < BATCHES; batch++) {
                step(examples.subList(examples.size() * batch / BATCHES,
                        examples.size() * (batch + 1) / BATCHES), turn, all);
                if (turn >= averagedFrom) {
                    corrections.values.forEach((key, value) -> sums.merge(key, value, Double::sum));
                }
            }
        }
        int averaged = (settings.turns() - averagedFrom) * BATCHES;
        // A number that came up late was 0 until then.
        corrections.values.replaceAll((key, value) -> sums.getOrDefault(key, 0.0) / averaged);
    }

    private void step(List<Example> batch, int turn, double all) {
        if (batch.isEmpty()) {
            return;
        }
        CostModel model = CostModel.of(reader.symbols(), corrections);
        Aligner aligner = new Aligner(model);
        Map<String, Double> gradient = new HashMap<>();
        double total = 0;
        for (Example example : batch) {
            addGradient(example, aligner, gradient);
            total += example.weight();
        }
        double rate = settings.rate() / (1 + 3.0 * turn / settings.turns());
        double scale = total;
        corrections.values
                .forEach((key, value) -> gradient.merge(key, hold(key) * value * scale / all, Double::sum));
        gradient.forEach((key, sum) -> {
            if (key.startsWith("parts")) {
                return;
            }
            double mean = sum / scale;
            double square = squares.merge(key, mean * mean, (old, now) -> 0.98 * old + 0.02 * now);
            double move = rate * mean / (Math.sqrt(square) + 1e-4);
            double value = corrections.get(key) - Math.clamp(move, -0.2, 0.2);
            corrections.values.put(key,
                    key.startsWith("score") && !key.equals("score length")
                            ? Math.max(0.01, value)
                            : value);
        });
    }

    private double hold(String key) {
        return key.startsWith("score") ? 0 : firmness.getOrDefault(key, 1.0) * settings.hold();
    }

    private static double firmness(double startingCost) {
        return Math.pow((HELD_AS_SET + NEVER_EQUAL) / (startingCost + NEVER_EQUAL), FALL);
    }

    private void addGradient(Example example, Aligner aligner, Map<String, Double> gradient) {
        Reading bestA = example.a().getFirst();
        Reading bestB = example.b().getFirst();
        float best = Float.NEGATIVE_INFINITY;
        for (Reading a : example.a()) {
            for (Reading b : example.b()) {
                float odds = aligner.logOdds(a, b);
                if (odds > best) {
                    best = odds;
                    bestA = a;
                    bestB = b;
                }
            }
        }
        CostModel model = aligner.model();
        double error = (1 / (1 + Math.exp(-best)) - (example.same() ? 1 : 0)) * example.weight();
        if (Math.abs(error) < 1e-4) {
            return;
        }
        int length = bestA.length() + bestB.length();
        double mean = Math.max(1, length / 2.0);
        double distance = aligner.distance(bestA, bestB) + aligner.ambiguity(bestA, bestB);
        double perUnit = model.slope[length] * CostModel.UNIT;
        gradient.merge("score bias", error, Double::sum);
        gradient.merge("score length", error * Math.log(mean), Double::sum);
        gradient.merge("score slope",
                -error * model.slope[length] / corrections.get("score slope") * distance,
                Double::sum);
        if (aligner.ambiguity(bestA, bestB) > 0) {
            gradient.merge("score perhaps pinyin", -error * perUnit, Double::sum);
        }
        for (Aligner.Step step : aligner.steps(bestA, bestB)) {
            addStep(step, bestA, bestB, -error * perUnit, gradient);
        }
    }

    private void addStep(Aligner.Step step, Reading a, Reading b, double slope,
            Map<String, Double> gradient) {
        if (step.a() >= 0 && step.b() >= 0) {
            Symbols.Symbol symbolA = reader.symbols().get(a.symbols()[step.a()]);
            Symbols.Symbol symbolB = reader.symbols().get(b.symbols()[step.b()]);
            if (symbolA.equals(symbolB)) {
                return;
            }
            boolean first = step.a() + step.b() == 0;
            double share = slope * (first ? corrections.get("score first") : 1);
            if (first) {
                gradient.merge("score first",
                        slope * step.cost() / CostModel.UNIT / corrections.get("score first"),
                        Double::sum);
            }
            String key = CostModel.Corrections.exchangeKey(symbolA, symbolB);
            firmness.putIfAbsent(key, firmness(CostModel.exchangePrior(symbolA, symbolB)));
            gradient.merge(key, share, Double::sum);
            return;
        }
        Reading reading = step.a() >= 0 ? a : b;
        int drop = reading.drops()[Math.max(step.a(), step.b())];
        Symbols.Symbol symbol = reader.symbols().get(drop / Reading.PLACES);
        gradient.merge(CostModel.Corrections.dropKey(symbol, drop % Reading.PLACES), slope, Double::sum);
    }
}
