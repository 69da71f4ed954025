package org.kintrace.linkage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.cluster.AnalystConstraint;
import org.kintrace.linkage.cluster.Clusters;
import org.kintrace.linkage.cluster.Edges;
import org.kintrace.linkage.compare.Field;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Frequencies;
import org.kintrace.linkage.compare.NearestCommon;
import org.kintrace.linkage.description.LinkTable;
import org.kintrace.linkage.explain.Evidence;
import org.kintrace.linkage.explain.PairExplanation;
import org.kintrace.linkage.explain.PairExplanation.Step;
import org.kintrace.linkage.weigh.MatchWeight;
import org.kintrace.linkage.weigh.PairScorer;

/**
 * The persons found in one table, or across two: which rows are one person, how sure that is, and why. Rows of a second
 * table are numbered on from the first.
 */
public final class TableLinkage {

    private final Forms forms;
    private final Frequencies frequencies;
    private final TableModel model;
    private final List<String> fruitless;
    private final PairScorer scorer;
    private final Clusters clusters;
    private final double threshold;
    /** For forms of several rows the bits between two of them, prior included and above the threshold. */
    private final float[] repeatBits;
    private final LinkFindings findings;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Map<String, Double> cpuSeconds = new LinkedHashMap<>();
    private long lastTime = System.nanoTime();
    private double lastCpu = cpuNow();

    /** @param kept weights learnt before; learnt from the tables when there are none */
    TableLinkage(List<LinkTable> tables, LinkageSettings settings, Optional<TableWeights> kept,
            @Nullable PairWatcher watcher) {
        threshold = settings.thresholdBits();
        try (Workers workers = new Workers(settings.threads())) {
            forms = new Forms(tables, decided(settings.constraints()), workers);
            frequencies = new Frequencies(forms, workers);
            lap("prepare");
            AtomPlan plan = new AtomPlan(forms, frequencies,
                    NearestCommon.of(forms, frequencies, workers), workers);
            lap("names");
            List<String> learnt;
            if (kept.isPresent()) {
                model = KeptModel.use(kept.get(), forms);
                learnt = kept.get().fruitless();
            } else {
                TableTraining training = new TableTraining(forms, frequencies, plan,
                        TablePairs.isLong(forms.count()), workers);
                model = training.learn();
                learnt = training.fruitlessRules();
            }
            scorer = newScorer();
            lap("learn");
            TablePairs pairs = new TablePairs(forms, frequencies, plan, model, threshold,
                    learnt);
            Edges edges = pairs.find(workers, watcher);
            findings = pairs.findings(edges);
            fruitless = pairs.leftOut();
            lap("compare");
            List<AnalystConstraint> constraints = inForms(settings.constraints());
            int[][] parents = ParentYears.of(forms, FormBits.birthField(forms));
            clusters = Clusters.of(forms.count(), forms::weight, edges,
                    _ -> new FormBits(forms, newScorer(), prior() - threshold, parents), constraints,
                    workers);
            repeatBits = repeats();
            lap("cluster");
        }
    }

    private static BitSet decided(List<AnalystConstraint> constraints) {
        BitSet rows = new BitSet();
        for (AnalystConstraint constraint : constraints) {
            rows.set(constraint.one());
            rows.set(constraint.two());
        }
        return rows;
    }

    private void lap(String phase) {
        long now = System.nanoTime();
        seconds.put(phase, (now - lastTime) / 1e9);
        lastTime = now;
        double cpu = cpuNow();
        cpuSeconds.put(phase, cpu - lastCpu);
        lastCpu = cpu;
    }

    /** Seconds of processor the program has used so far; 0 where the system does not tell. */
    private static double cpuNow() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e9;
    }

    private PairScorer newScorer() {
        return new PairScorer(forms, frequencies, model.shares(), model.variants());
    }

    private double prior() {
        return model.shares().priorBits();
    }

    private List<AnalystConstraint> inForms(List<AnalystConstraint> constraints) {
        List<AnalystConstraint> inForms = new ArrayList<>();
        for (AnalystConstraint constraint : constraints) {
            int one = forms.formOfRow(constraint.one());
            int two = forms.formOfRow(constraint.two());
            inForms.add(switch (constraint) {
                case AnalystConstraint.Same _ -> new AnalystConstraint.Same(one, two);
                case AnalystConstraint.Different _ -> new AnalystConstraint.Different(one, two);
            });
        }
        return inForms;
    }

    private float[] repeats() {
        float[] bits = new float[forms.count()];
        for (int form = 0; form < bits.length; form++) {
            bits[form] = forms.weight(form) == 1
                    ? Float.POSITIVE_INFINITY
                    : (float) (scorer.score(form, form) + prior() - threshold);
        }
        return bits;
    }

    /** Number of rows, of both tables. */
    public int rows() {
        return forms.rows();
    }

    /** Number of the row's cluster, from 0 in the order of first rows; rows of one person share it. */
    public int[] clusterOfRows() {
        int[] numberOf = new int[forms.count()];
        int[] clusterOf = new int[forms.rows()];
        int next = 0;
        for (int row = 0; row < clusterOf.length; row++) {
            int form = forms.formOfRow(row);
            if (!Holding.isOnePerson(clusters.weakest(form), repeatBits[form])) {
                clusterOf[row] = next++;
                continue;
            }
            int cluster = clusters.clusterOf(form);
            if (numberOf[cluster] == 0) {
                numberOf[cluster] = ++next;
            }
            clusterOf[row] = numberOf[cluster] - 1;
        }
        return clusterOf;
    }

    /** Probability of the weakest join that holds the row's cluster together; 1 for a row alone. */
    public double confidence(int row) {
        int form = forms.formOfRow(row);
        return Holding.confidence(clusters.weakest(form), repeatBits[form], threshold);
    }

    /**
     * The pairs across two tables whose rows are one person, in the order of the first row, then the second.
     *
     * @param oneToOne keep only the strongest pair of each row
     */
    public List<LinkedPair> pairs(boolean oneToOne) {
        int[] clusterOf = clusterOfRows();
        int[] starts = new int[Arrays.stream(clusterOf).max().orElse(-1) + 2];
        for (int cluster : clusterOf) {
            starts[cluster + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] at = starts.clone();
        int[] inOrder = new int[clusterOf.length];
        for (int row = 0; row < clusterOf.length; row++) {
            inOrder[at[clusterOf[row]]++] = row;
        }
        List<LinkedPair> pairs = new ArrayList<>();
        for (int cluster = 0; cluster + 1 < starts.length; cluster++) {
            if (starts[cluster + 1] - starts[cluster] > 1) {
                addPairs(Arrays.copyOfRange(inOrder, starts[cluster], starts[cluster + 1]), pairs);
            }
        }
        List<LinkedPair> kept = oneToOne ? strongestOfEach(pairs) : pairs;
        kept.sort(Comparator.comparingInt(LinkedPair::first).thenComparingInt(LinkedPair::second));
        return kept;
    }

    private void addPairs(int[] rows, List<LinkedPair> pairs) {
        for (int one : rows) {
            for (int two : rows) {
                if (forms.formOfRow(one) < forms.split() && forms.formOfRow(two) >= forms.split()) {
                    MatchWeight bits = bits(one, two);
                    pairs.add(new LinkedPair(one, two, probability(bits.bits()), bits));
                }
            }
        }
    }

    private static List<LinkedPair> strongestOfEach(List<LinkedPair> pairs) {
        Set<Integer> taken = new HashSet<>();
        List<LinkedPair> kept = new ArrayList<>();
        pairs.stream().sorted(Comparator.comparing(LinkedPair::bits).reversed()
                .thenComparingInt(LinkedPair::first).thenComparingInt(LinkedPair::second)).forEach(pair -> {
                    if (!taken.contains(pair.first()) && !taken.contains(pair.second())) {
                        taken.add(pair.first());
                        taken.add(pair.second());
                        kept.add(pair);
                    }
                });
        return kept;
    }

    /** Evidence between two rows, without the prior. */
    public MatchWeight bits(int one, int two) {
        return new MatchWeight(scorer.score(forms.formOfRow(one), forms.formOfRow(two)));
    }

    /** Probability that two rows with this evidence are one person, in this table. */
    public double probability(double bits) {
        return new MatchWeight(bits).probabilityGiven(model.shares().prior());
    }

    /** Why two rows may be one person: bits per field and what siblings take off, adding up to {@link #bits}. */
    public PairExplanation explain(int one, int two) {
        int left = forms.formOfRow(one);
        int right = forms.formOfRow(two);
        List<Step> steps = new ArrayList<>();
        for (int f = 0; f < forms.fields().size(); f++) {
            int level = scorer.levelOf(f, left, right);
            if (level != 0) {
                Field field = forms.fields().get(f);
                MatchWeight bits = new MatchWeight(scorer.bitsOf(f, left, right));
                steps.add(new Step(field.name(), bits,
                        new Evidence.CellsCompared(forms.show(left, f), forms.show(right, f),
                                field.likeness().levels().get(level - 1), model.shares().u()[f][level])));
            }
        }
        double kin = scorer.kinBits(left, right);
        if (kin < 0) {
            steps.add(new Step("siblings", new MatchWeight(kin), new Evidence.SiblingsWouldAgree()));
        }
        return new PairExplanation(Integer.toString(one), Integer.toString(two), steps);
    }

    /** What these tables taught, to be used again with {@link Linkage#link(LinkTable, LinkTable, LinkageSettings, TableWeights)}. */
    public TableWeights weights() {
        return KeptModel.keep(forms, model, fruitless);
    }

    /** Pairs of different content that were looked at. */
    public long candidatePairs() {
        return findings.rules().stream().mapToLong(LinkFindings.Rule::pairs).sum();
    }

    /** What the run looked at, kind of agreement by kind of agreement. */
    public LinkFindings findings() {
        return findings;
    }

    /**
     * The most bits a row could ever have with another, prior included and above the threshold: what it would have with
     * a copy of itself. Below 0, nothing could link it.
     */
    public double mostBits(int row) {
        int form = forms.formOfRow(row);
        return scorer.score(form, form) + prior() - threshold;
    }

    /** Seconds each part of the work took, in order. */
    public Map<String, Double> seconds() {
        return Collections.unmodifiableMap(seconds);
    }

    /** Seconds of processor each part took, on all threads together. */
    public Map<String, Double> cpuSeconds() {
        return Collections.unmodifiableMap(cpuSeconds);
    }

    double priorBits() {
        return prior();
    }

    /** Number of the row's content, which it shares with rows of equal content; decided rows have one of their own. */
    public int contentOf(int row) {
        return forms.formOfRow(row);
    }
}
