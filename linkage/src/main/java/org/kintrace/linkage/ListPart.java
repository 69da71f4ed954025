package org.kintrace.linkage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.cluster.Clusters;
import org.kintrace.linkage.cluster.Edges;
import org.kintrace.linkage.cluster.FoundEdges;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.NearestCommon;
import org.kintrace.linkage.compare.PartOfList;
import org.kintrace.linkage.description.CountedContent;
import org.kintrace.linkage.description.ListTotals;
import org.kintrace.linkage.weigh.MatchWeight;
import org.kintrace.linkage.weigh.PairScorer;

/**
 * Some forms of a list too long for one machine, compared as {@link TableLinkage} compares them among all others. Forms
 * go by their places in the part; they must come in the order of their numbers.
 */
public final class ListPart {

    private final PartOfList part;
    private final AtomPlan plan;
    private final ListTotals totals;
    private final int[][] parents;

    /**
     * What every machine knows of the list.
     *
     * @param commoner for names that have a commoner neighbour, that neighbour; see {@link #commonerNames}
     */
    public record Known(ListShape shape, ListTotals totals, Map<String, String> commoner)
            implements
                Serializable {

        /** The part of the list these forms make. */
        public ListPart part(List<CountedContent> forms) {
            return new ListPart(this, forms);
        }
    }

    /**
     * A pair and its bits.
     *
     * @param one number of a form, less than {@code two}
     * @param bits above the threshold, prior included
     */
    public record Pair(int one, int two, float bits) implements Serializable {}

    private ListPart(Known known, List<CountedContent> forms) {
        part = new PartOfList(known.shape().empty(), known.totals(), forms, known.commoner());
        try (Workers workers = new Workers(1)) {
            plan = new AtomPlan(part.forms(), part.frequencies(), part.nearest(), workers);
        }
        totals = known.totals();
        parents = ParentYears.of(part.forms(), FormBits.birthField(part.forms()), forms);
    }

    /**
     * For every name within one slip of a much commoner one, that one.
     *
     * @param counts rows that have the name, for all names of the list
     */
    public static Map<String, String> commonerNames(Map<String, Integer> counts) {
        return NearestCommon.among(counts);
    }

    /** How many forms of each list the weights are learnt from: the first by number, which are a random sample. */
    public static int sampleSize() {
        return TableTraining.SAMPLE;
    }

    /** Columns of places with more different texts hold addresses and are compared by their letters. */
    public static int mostPlaces() {
        return PartOfList.mostPlaces();
    }

    /** How many kinds of things forms can share. */
    public int atomKinds() {
        return plan.kinds().count();
    }

    /**
     * The rules that bring the forms of the whole list together.
     *
     * @param repeats for each kind of atom the sum, over its values, of the square of how many forms have it
     * @param weights what the sample taught, with the rules not worth their cost
     */
    public PartRules rules(List<Double> repeats, TableWeights weights) {
        return new PartRules(plan.kinds(), repeats, totals, weights);
    }

    /** What a form can share with others; the same on every machine. */
    public long[] atoms(int place) {
        return plan.contentAtoms(place);
    }

    /** The weights this part teaches: those of the whole list when the part is its sample. */
    public TableWeights learn() {
        Forms forms = part.forms();
        try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            TableTraining training = new TableTraining(forms, part.frequencies(), plan,
                    TablePairs.isLong(totals.forms()), workers);
            TableModel model = training.learn();
            return KeptModel.keep(forms, model, training.fruitlessRules());
        }
    }

    /** The part with weights to compare by. */
    public Comparing comparing(TableWeights weights, double thresholdBits) {
        return new Comparing(KeptModel.use(weights, part.forms()), thresholdBits);
    }

    /** Compares forms of the part; for one thread. */
    public final class Comparing {

        private final TableModel model;
        private final PairScorer scorer;
        private final double prior;
        private final double threshold;
        private final double floor;

        private Comparing(TableModel model, double thresholdBits) {
            this.model = model;
            scorer = scorer();
            prior = model.shares().priorBits();
            threshold = thresholdBits;
            floor = thresholdBits - TablePairs.KEPT_BELOW - prior;
        }

        private PairScorer scorer() {
            return new PairScorer(part.forms(), part.frequencies(), model.shares(), model.variants());
        }

        /** Bits above the threshold, prior included; minus infinity for a pair too weak to matter to the clusters. */
        public float above(int one, int two) {
            return above(scorer.score(one, two, floor));
        }

        /** The same between two rows of one form. */
        public float repeats(int form) {
            return part.forms().weight(form) == 1 ? Float.POSITIVE_INFINITY : above(scorer.score(form, form));
        }

        private float above(double bits) {
            return (float) (bits + prior - threshold);
        }

        /** Evidence alone, without the prior. */
        public MatchWeight bits(int one, int two) {
            return new MatchWeight(scorer.score(one, two));
        }

        /** Probability that two rows with this evidence are one person, in this list. */
        public double probability(MatchWeight bits) {
            return bits.probabilityGiven(model.shares().prior());
        }

        /**
         * The persons among the forms of the part.
         *
         * @param pairs between places of the part; whole groups of forms that hang together
         */
        public Clusters persons(List<Pair> pairs) {
            FoundEdges edges = new FoundEdges();
            pairs.forEach(pair -> edges.add(pair.one(), pair.two(), pair.bits()));
            Forms forms = part.forms();
            try (Workers workers = new Workers(1)) {
                return Clusters.of(forms.count(), forms::weight,
                        Edges.sorted(List.of(edges), forms.count(), workers),
                        _ -> new FormBits(forms, scorer(), prior - threshold, parents), new ArrayList<>(),
                        workers);
            }
        }
    }
}
