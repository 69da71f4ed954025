package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.kintrace.linkage.block.AgreementBlocks;
import org.kintrace.linkage.block.RuleTrial;
import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.cluster.Clusters;
import org.kintrace.linkage.cluster.Edges;
import org.kintrace.linkage.cluster.FoundEdges;
import org.kintrace.linkage.compare.Field;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Frequencies;
import org.kintrace.linkage.compare.Likeness;
import org.kintrace.linkage.compare.RowComparison;
import org.kintrace.linkage.weigh.LearntVariants;
import org.kintrace.linkage.weigh.LevelShares;
import org.kintrace.linkage.weigh.ModelTraining;
import org.kintrace.linkage.weigh.PairScorer;
import org.kintrace.linkage.weigh.PatternCounts;
import org.kintrace.linkage.weigh.VariantTraining;

/** Learns the weights of a table from a sample of its forms, without labels. */
final class TableTraining {

    /** Enough pairs of one person for every share; more rows only cost time. */
    static final int SAMPLE = 60_000;
    private static final int RANDOM_PAIRS = 200_000;
    private static final int RANDOM_PARTS = 16;
    private static final double CERTAIN_BITS = 6;
    /** A pattern this unlikely does not become a match by the rarity of its values. */
    private static final double NOT_WORTH_SCORING = -12;
    /** What all likely matches of the sample are worth: so many comparisons of each of its rows. */
    private static final double COMPARISONS_PER_ROW = 25;
    private static final int MOST_ROWS_OF_A_FORM = 20;
    private static final int[] LARGEST_BLOCKS = {30, 60, 100};
    /** Of long lists about so many pairs of a rule are looked at, but at least one in {@link #MOST_PASSED}. */
    private static final int ENOUGH_PAIRS = 10_000;
    private static final int MOST_PASSED = 16;

    private final Forms forms;
    private final Frequencies frequencies;
    private final Workers workers;
    private final int[] sample;
    private final int split;
    private final AtomPlan plan;
    private final boolean isLong;
    private final List<SeenPairs> seen = new ArrayList<>();
    private List<String> rules = List.of();
    private List<String> fruitless = List.of();

    /** @param isLong whether the list is so long that the work must be kept short */
    TableTraining(Forms forms, Frequencies frequencies, AtomPlan plan, boolean isLong, Workers workers) {
        this.forms = forms;
        this.frequencies = frequencies;
        this.plan = plan;
        this.isLong = isLong;
        this.workers = workers;
        int first = Math.min(forms.split(), SAMPLE);
        int second = Math.min(forms.count() - forms.split(), SAMPLE);
        sample = new int[first + second];
        // Forms stand in the order of a hash of their content, so the first of them are a random sample.
        Arrays.setAll(sample, k -> k < first ? k : forms.split() + k - first);
        split = first;
    }

    TableModel learn() {
        if (sample.length < 2) {
            return new TableModel(new LevelShares(evenly(), evenly(), 1e-6),
                    LearntVariants.none(forms.fields().size()));
        }
        double[][] chance = chanceShares();
        PatternCounts counts = patternCounts();
        LevelShares shares = new ModelTraining(counts, chance, allPairs(), ofTheFamily(forms))
                .learn(rows(0, sample.length) * 0.5);
        TableModel plain = new TableModel(shares, LearntVariants.none(forms.fields().size()));
        return new TableModel(shares, learnVariants(plain));
    }

    /** What brothers and sisters have in common; nothing where no column names a parent. */
    static boolean[] ofTheFamily(Forms forms) {
        boolean[] shared = new boolean[forms.fields().size()];
        if (forms.fields().stream().anyMatch(Field::namesAParent)) {
            for (int f = 0; f < shared.length; f++) {
                shared[f] = forms.fields().get(f).isOfTheFamily();
            }
        }
        return shared;
    }

    private double rows(int from, int to) {
        double rows = 0;
        for (int k = from; k < to; k++) {
            rows += forms.weight(sample[k]);
        }
        return rows;
    }

    private double allPairs() {
        double first = rows(0, split);
        double second = rows(split, sample.length);
        return Math.max(1, forms.areLinked() ? first * second : first * (first - 1) / 2);
    }

    private double[][] evenly() {
        double[][] shares = new double[forms.fields().size()][LevelShares.LEVELS];
        for (double[] levels : shares) {
            Arrays.fill(levels, 1.0 / LevelShares.LEVELS);
        }
        return shares;
    }

    /** Levels seen between forms drawn at random: nearly all of different persons. */
    private double[][] chanceShares() {
        double[][][] parts = new double[RANDOM_PARTS][][];
        workers.run(worker -> {
            RowComparison comparison = new RowComparison(forms, frequencies);
            for (int part = worker; part < RANDOM_PARTS; part += workers.count()) {
                parts[part] = randomLevels(comparison, part);
            }
        });
        double[][] sums = new double[forms.fields().size()][LevelShares.LEVELS];
        for (int f = 0; f < sums.length; f++) {
            double total = 0;
            for (int level = 1; level < LevelShares.LEVELS; level++) {
                for (double[][] part : parts) {
                    sums[f][level] += part[f][level];
                }
                sums[f][level] += 0.2;
                total += sums[f][level];
            }
            for (int level = 0; level < LevelShares.LEVELS; level++) {
                sums[f][level] /= total;
            }
            if (forms.fields().get(f).likeness() != Likeness.OTHER_NAMES) {
                sums[f][1] = frequencies.repeat(f);
            }
        }
        return sums;
    }

    private double[][] randomLevels(RowComparison comparison, int part) {
        double[][] levels = new double[forms.fields().size()][LevelShares.LEVELS];
        SplittableRandom random = new SplittableRandom(part);
        long thereAre = (long) sample.length * (sample.length - 1) / 2;
        long wanted = Math.min(RANDOM_PAIRS, 2 * thereAre) / RANDOM_PARTS;
        for (int k = 0; k < wanted; k++) {
            int one = sample[random.nextInt(sample.length)];
            int two = sample[random.nextInt(sample.length)];
            if (one != two) {
                long pattern = comparison.pattern(one, two);
                for (int f = 0; f < levels.length; f++) {
                    int level = (int) (pattern >>> 4 * f) & 15;
                    levels[f][level] += level == 0 ? 0 : 1;
                }
            }
        }
        return levels;
    }

    /** Looks at every pair the blocks show once, and keeps it with its pattern for what follows. */
    private PatternCounts patternCounts() {
        AgreementBlocks blocks = new AgreementBlocks(plan.atoms(sample, workers),
                forms.areLinked() ? split : sample.length, LARGEST_BLOCKS, workers);
        rules = blocks.rules();
        for (int w = 0; w < workers.count(); w++) {
            seen.add(new SeenPairs());
        }
        blocks.forEachPair(workers, worker -> new Drawing(seen.get(worker)));
        PatternCounts counts = new PatternCounts();
        for (SeenPairs pairs : seen) {
            for (int number = 0; number < pairs.patterns(); number++) {
                counts.add(pairs.patternOf(number), pairs.rowsOf(number));
            }
        }
        if (!forms.areLinked()) {
            addRepeats(counts);
        }
        return counts;
    }

    /**
     * Looks at the pairs one worker is shown. Wide rules show many pairs and hardly any of one person; of long lists some of
     * them, each standing for others, tell as much. Which ones depends on their places in the sample, not on the worker.
     */
    private final class Drawing implements AgreementBlocks.PairSink {

        private final SeenPairs pairs;
        private final RowComparison comparison = new RowComparison(forms, frequencies);
        private int oneIn = 1;

        Drawing(SeenPairs pairs) {
            this.pairs = pairs;
        }

        @Override
        public void begin(int rule, long most) {
            oneIn = isLong ? Math.clamp(most / ENOUGH_PAIRS, 1, MOST_PASSED) : 1;
        }

        @Override
        public boolean pair(int rule, int one, int two) {
            if (oneIn == 1 || ((one * 0x9e3779b9 ^ two) * 0x85ebca6b >>> 8) % oneIn == 0) {
                pairs.add(rule, one, two, comparison.pattern(sample[one], sample[two]),
                        oneIn * rowsOf(sample[one]) * rowsOf(sample[two]));
            }
            // Not known before all have been seen.
            return false;
        }
    }

    private double rowsOf(int form) {
        return Math.min(MOST_ROWS_OF_A_FORM, forms.weight(form));
    }

    /** Rows of equal content are pairs too. */
    private void addRepeats(PatternCounts counts) {
        RowComparison comparison = new RowComparison(forms, frequencies);
        for (int form : sample) {
            double rows = rowsOf(form);
            if (rows > 1) {
                counts.add(comparison.pattern(form, form), rows * (rows - 1) / 2);
            }
        }
    }

    private LearntVariants learnVariants(TableModel plain) {
        double prior = plain.shares().priorBits();
        long[][] pairsOfRule = new long[workers.count()][rules.size()];
        long[][] matchesOfRule = new long[workers.count()][rules.size()];
        List<FoundEdges> parts = new ArrayList<>();
        for (int w = 0; w < workers.count(); w++) {
            parts.add(new FoundEdges());
        }
        workers.run(worker -> {
            PairScorer scorer = scorer(plain);
            SeenPairs pairs = seen.get(worker);
            boolean[] isWorthScoring = new boolean[pairs.patterns()];
            for (int number = 0; number < isWorthScoring.length; number++) {
                isWorthScoring[number] = plain.shares().bitsOf(pairs.patternOf(number))
                        + prior > NOT_WORTH_SCORING;
            }
            for (int k = 0; k < pairs.count(); k++) {
                pairsOfRule[worker][pairs.rule(k)]++;
                if (isWorthScoring[pairs.pattern(k)]) {
                    double bits = scorer.score(sample[pairs.one(k)], sample[pairs.two(k)]) + prior;
                    matchesOfRule[worker][pairs.rule(k)] += bits > 0 ? 1 : 0;
                    if (bits >= CERTAIN_BITS - TablePairs.KEPT_BELOW) {
                        parts.get(worker).add(pairs.one(k), pairs.two(k), bits - CERTAIN_BITS);
                    }
                }
            }
        });
        seen.clear();
        fruitless = fruitlessOf(pairsOfRule, matchesOfRule);
        Clusters clusters = Clusters.of(sample.length, k -> forms.weight(sample[k]),
                Edges.sorted(parts, sample.length, workers),
                _ -> {
                    PairScorer scorer = scorer(plain);
                    return (one, two) -> scorer.score(sample[one], sample[two]) + prior - CERTAIN_BITS;
                }, List.of(), workers);
        List<int[]> persons = clusters.severals().stream()
                .map(cluster -> Arrays.stream(cluster).map(k -> sample[k]).toArray()).toList();
        return new VariantTraining(forms, frequencies).learn(persons);
    }

    /** Rules that show too few likely matches for what they cost. */
    private List<String> fruitlessOf(long[][] pairs, long[][] matches) {
        long all = Arrays.stream(matches).flatMapToLong(Arrays::stream).sum();
        List<String> left = new ArrayList<>();
        for (int r = 0; r < rules.size(); r++) {
            int rule = r;
            long shown = Arrays.stream(pairs).mapToLong(ofWorker -> ofWorker[rule]).sum();
            long likely = Arrays.stream(matches).mapToLong(ofWorker -> ofWorker[rule]).sum();
            if (!RuleTrial.isWorthIt(shown, likely, all, COMPARISONS_PER_ROW * sample.length)) {
                left.add(rules.get(rule));
            }
        }
        return left;
    }

    /** Rules not worth their cost in a long list, by what they brought in the sample. */
    List<String> fruitlessRules() {
        return fruitless;
    }

    private PairScorer scorer(TableModel model) {
        return new PairScorer(forms, frequencies, model.shares(), model.variants());
    }
}
