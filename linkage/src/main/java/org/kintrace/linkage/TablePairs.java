package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.block.AgreementBlocks;
import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.cluster.Edges;
import org.kintrace.linkage.cluster.FoundEdges;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Frequencies;
import org.kintrace.linkage.weigh.PairScorer;

/** Compares every pair of forms the blocks bring together and keeps those that may matter to the clusters. */
final class TablePairs {

    /** Pairs weaker than the threshold by more than this are worked out again if a cluster asks. */
    static final double KEPT_BELOW = 2;

    private static final int MOST_RULES = Long.SIZE;

    private final Forms forms;
    private final Frequencies frequencies;
    private final AtomPlan plan;
    private final TableModel model;
    private final double threshold;
    private final List<String> fruitlessRules;
    private final List<LinkFindings.Rule> rules = new ArrayList<>();
    private List<String> leftOut;

    TablePairs(Forms forms, Frequencies frequencies, AtomPlan plan, TableModel model, double threshold,
            List<String> fruitlessRules) {
        this.forms = forms;
        this.frequencies = frequencies;
        this.plan = plan;
        this.model = model;
        this.threshold = threshold;
        this.fruitlessRules = fruitlessRules;
        this.leftOut = fruitlessRules;
    }

    /** Pairs with their bits above the threshold, prior included. */
    Edges find(Workers workers, @Nullable PairWatcher watcher) {
        if (forms.count() < 2) {
            return Edges.none();
        }
        double prior = model.shares().priorBits();
        double floor = threshold - KEPT_BELOW - prior;
        int[] all = new int[forms.count()];
        Arrays.setAll(all, form -> form);
        boolean tries = isLong(forms.count()) && !forms.areLinked();
        AgreementBlocks blocks = new AgreementBlocks(plan.atoms(all, workers), forms.split(),
                largestBlocks(forms.count()), tries ? List.of() : leftOut(forms.count(), fruitlessRules),
                tries ? Optional.of(plan.draw()) : Optional.empty(), workers);
        List<FoundEdges> parts = new ArrayList<>();
        for (int w = 0; w < workers.count(); w++) {
            parts.add(new FoundEdges());
        }
        long[][] counts = new long[workers.count()][MOST_RULES * 3];
        blocks.forEachPair(workers,
                worker -> new Finding(blocks, floor, parts.get(worker), counts[worker], watcher));
        for (int r = 0; r < blocks.rules().size(); r++) {
            int at = 3 * r;
            rules.add(new LinkFindings.Rule(blocks.rules().get(r), sum(counts, at), sum(counts, at + 1),
                    sum(counts, at + 2), blocks.isLeftOut(r)));
        }
        if (tries) {
            leftOut = rules.stream().filter(LinkFindings.Rule::leftOut).map(LinkFindings.Rule::atoms).toList();
        }
        return Edges.sorted(parts, forms.count(), workers);
    }

    /** Scores the pairs one worker is shown. */
    private final class Finding implements AgreementBlocks.PairSink {

        private final AgreementBlocks blocks;
        private final double floor;
        private final FoundEdges edges;
        private final long[] count;
        private final @Nullable PairWatcher watcher;
        private final PairScorer scorer = new PairScorer(forms, frequencies, model.shares(),
                model.variants());
        private final double prior = model.shares().priorBits();
        /** Keeps the compiler from leaving out what is fetched ahead. */
        private int fetched;

        Finding(AgreementBlocks blocks, double floor, FoundEdges edges, long[] count,
                @Nullable PairWatcher watcher) {
            this.blocks = blocks;
            this.floor = floor;
            this.edges = edges;
            this.count = count;
            this.watcher = watcher;
        }

        @Override
        public void soon(int one, int two) {
            fetched += forms.fetch(one) + forms.fetch(two);
        }

        @Override
        public boolean pair(int rule, int one, int two) {
            count[3 * rule]++;
            if (watcher != null) {
                watcher.pair(one, two);
            }
            double bits = scorer.score(one, two, floor);
            if (bits < floor) {
                return false;
            }
            edges.add(one, two, bits + prior - threshold);
            if (bits + prior <= threshold) {
                return false;
            }
            count[3 * rule + 1]++;
            count[3 * rule + 2] += Long.bitCount(blocks.agreeing(one, two)) == 1 ? 1 : 0;
            return true;
        }
    }

    private static long sum(long[][] counts, int at) {
        return Arrays.stream(counts).mapToLong(count -> count[at]).sum();
    }

    /** Rules not worth their cost: those the list itself was tried by, where it is long, else those given. */
    List<String> leftOut() {
        return leftOut;
    }

    /** How many pairs were looked at. */
    long seen() {
        return rules.stream().mapToLong(LinkFindings.Rule::pairs).sum();
    }

    /** What each kind of agreement showed. */
    LinkFindings findings(Edges edges) {
        long[] byBits = new long[LinkFindings.MOST_BITS - LinkFindings.LEAST_BITS + 1];
        for (int edge = 0; edge < edges.count(); edge++) {
            int bits = (int) Math.floor(edges.bits(edge));
            byBits[Math.clamp(bits, LinkFindings.LEAST_BITS, LinkFindings.MOST_BITS)
                    - LinkFindings.LEAST_BITS]++;
        }
        return new LinkFindings(rules, Arrays.stream(byBits).boxed().toList(), seen() - edges.count());
    }

    /** Whether a list of so many forms is too long to look at everything. */
    static boolean isLong(int forms) {
        return forms > 150_000;
    }

    /** Large lists are looked at in smaller blocks, so that the work grows with the rows and no faster. */
    static int[] largestBlocks(int forms) {
        return isLong(forms) ? new int[]{16, 24, 24} : new int[]{30, 60, 100};
    }

    /** Rules not worth their cost are left out of long lists only. */
    static List<String> leftOut(int forms, List<String> fruitless) {
        return isLong(forms) ? fruitless : List.of();
    }
}
