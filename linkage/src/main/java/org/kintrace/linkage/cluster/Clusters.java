package org.kintrace.linkage.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

import org.kintrace.linkage.block.Workers;

/** Forms grouped into persons, with the weakest join of each group. */
public final class Clusters {

    private final int[] clusterOf;
    private final float[] weakest;

    private Clusters(int forms) {
        clusterOf = new int[forms];
        Arrays.setAll(clusterOf, form -> form);
        weakest = new float[forms];
        Arrays.fill(weakest, Float.POSITIVE_INFINITY);
    }

    /**
     * Groups forms.
     *
     * @param rows how many rows a form has
     * @param edges compared pairs with bits above the threshold, in the order of forms; weak ones may be left out
     * @param pairBits evidence of any pair, one per worker
     * @param constraints in terms of forms
     */
    public static Clusters of(int forms, IntUnaryOperator rows, Edges edges, IntFunction<PairBits> pairBits,
            List<AnalystConstraint> constraints, Workers workers) {
        Clusters clusters = new Clusters(forms);
        Groups groups = new Groups(forms, edges, constraints);
        LongOpenHashSet different = new LongOpenHashSet();
        for (AnalystConstraint constraint : constraints) {
            if (constraint instanceof AnalystConstraint.Different(int one, int two)) {
                different.add((long) Math.min(one, two) << 32 | Math.max(one, two));
            }
        }
        workers.run(worker -> {
            PairBits bits = pairBits.apply(worker);
            int[] place = new int[forms];
            for (int group = worker; group < groups.count(); group += workers.count()) {
                clusters.join(groups.forms(group), rows, groups.edges(group), edges, bits, different, place,
                        constraints);
            }
        });
        return clusters;
    }

    private void join(int[] group, IntUnaryOperator rows, int[] groupEdges, Edges edges, PairBits bits,
            LongOpenHashSet different, int[] place, List<AnalystConstraint> constraints) {
        double[] weights = new double[group.length];
        for (int k = 0; k < group.length; k++) {
            weights[k] = rows.applyAsInt(group[k]);
            place[group[k]] = k;
        }
        Joining joining = group.length <= SmallAgglomeration.MOST_FORMS
                ? new SmallAgglomeration(group, weights, bits, different)
                : new Agglomeration(group, weights, bits, different);
        for (int edge : groupEdges) {
            joining.add(place[edges.one(edge)], place[edges.two(edge)], edges.bits(edge));
        }
        for (AnalystConstraint constraint : constraints) {
            if (constraint instanceof AnalystConstraint.Same(int one, int two)
                    && Arrays.binarySearch(group, one) >= 0) {
                joining.joinBecauseSame(place[one], place[two]);
            }
        }
        joining.run();
        int[] lowest = new int[group.length];
        Arrays.fill(lowest, -1);
        for (int k = 0; k < group.length; k++) {
            int root = joining.clusterOf(k);
            lowest[root] = lowest[root] < 0 ? group[k] : lowest[root];
            clusterOf[group[k]] = lowest[root];
            weakest[group[k]] = (float) joining.weakest(root);
        }
    }

    /** The lowest form of the cluster this form is in. */
    public int clusterOf(int form) {
        return clusterOf[form];
    }

    /** Bits above the threshold of the weakest join of the form's cluster; infinite when the form is alone. */
    public float weakest(int form) {
        return weakest[form];
    }

    /** Clusters of at least two forms, in the order of their lowest form. */
    public List<int[]> severals() {
        int[] sizes = new int[clusterOf.length];
        for (int cluster : clusterOf) {
            sizes[cluster]++;
        }
        int[][] members = new int[clusterOf.length][];
        int[] filled = new int[clusterOf.length];
        for (int form = 0; form < clusterOf.length; form++) {
            int cluster = clusterOf[form];
            if (sizes[cluster] > 1) {
                members[cluster] = members[cluster] == null ? new int[sizes[cluster]] : members[cluster];
                members[cluster][filled[cluster]++] = form;
            }
        }
        return Arrays.stream(members).filter(Objects::nonNull).toList();
    }
}
