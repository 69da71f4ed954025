package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.block.AgreementBlocks;
import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.cluster.Edges;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Frequencies;
import org.kintrace.linkage.weigh.PairScorer;

/** Compares every pair of forms the blocks bring together and keeps those that may matter to the clusters. */
final class TablePairs {

    /** Pairs weaker than the threshold by more than this are worked out again if a cluster asks. */
    static final double KEPT_BELOW = 2;

    private final Forms forms;
    private final Frequencies frequencies;
    private final AtomPlan plan;
    private final TableModel model;
    private final double threshold;
    private final List<String> fruitlessRules;
    private final LongAdder seen = new LongAdder();

    TablePairs(Forms forms, Frequencies frequencies, AtomPlan plan, TableModel model, double threshold,
            List<String> fruitlessRules) {
        this.forms = forms;
        this.frequencies = frequencies;
        this.plan = plan;
        this.model = model;
        this.threshold = threshold;
        this.fruitlessRules = fruitlessRules;
    }

    /** Pairs with their bits above the threshold, prior included. */
    Edges find(Workers workers, @Nullable PairWatcher watcher) {
        if (forms.count() < 2) {
            return new Edges();
        }
        double prior = model.shares().priorBits();
        double floor = threshold - KEPT_BELOW - prior;
        int[] all = new int[forms.count()];
        Arrays.setAll(all, form -> form);
        AgreementBlocks blocks = new AgreementBlocks(plan.atoms(all, workers), forms.split(), largestBlocks(),
                isLong() ? fruitlessRules : List.of());
        List<Edges> parts = new ArrayList<>();
        for (int w = 0; w < workers.count(); w++) {
            parts.add(new Edges());
        }
        long[][] counts = new long[workers.count()][8];
        blocks.forEachPair(workers, worker -> {
            PairScorer scorer = new PairScorer(forms, frequencies, model.shares(), model.variants());
            Edges edges = parts.get(worker);
            long[] count = counts[worker];
            return (_, one, two) -> {
                count[0]++;
                if (watcher != null) {
                    watcher.pair(one, two);
                }
                double bits = scorer.score(one, two, floor);
                if (bits >= floor) {
                    edges.add(one, two, bits + prior - threshold);
                }
            };
        });
        for (long[] count : counts) {
            seen.add(count[0]);
        }
        return Edges.sorted(parts, forms.count());
    }

    /** Told of every pair looked at, from several threads; for measuring. */
    @FunctionalInterface
    interface PairWatcher {

        void pair(int one, int two);
    }

    /** How many pairs were looked at. */
    long seen() {
        return seen.sum();
    }

    private boolean isLong() {
        return forms.count() > 150_000;
    }

    /** Large lists are looked at in smaller blocks, so that the work grows with the rows and no faster. */
    private int[] largestBlocks() {
        return !isLong() ? new int[]{30, 60, 100} : new int[]{16, 24, 24};
    }
}
