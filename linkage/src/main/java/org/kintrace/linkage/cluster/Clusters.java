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
            SmallAgglomeration small = new SmallAgglomeration(bits, different);
            int[] place = new int[forms];
            int[] lowest = new int[SmallAgglomeration.MOST_FORMS];
            for (int group = worker; group < groups.count(); group += workers.count()) {
                int size = groups.size(group);
                if (size <= SmallAgglomeration.MOST_FORMS) {
                    clusters.join(small, groups, group, rows, edges, place, lowest, constraints);
                } else {
                    clusters.join(new Agglomeration(size, bits, different), groups, group, rows, edges, place,
                            new int[size], constraints);
                }
            }
        });
        return clusters;
    }

    /** @param place room for the place of each form in its group @param lowest room for a number per form of the group */
    private void join(Joining joining, Groups groups, int group, IntUnaryOperator rows, Edges edges,
            int[] place, int[] lowest, List<AnalystConstraint> constraints) {
        int size = groups.size(group);
        joining.begin(size);
        for (int k = 0; k < size; k++) {
            int form = groups.form(group, k);
            place[form] = k;
            joining.put(k, form, rows.applyAsInt(form));
        }
        for (int k = groups.edgesFrom(group); k < groups.edgesTo(group); k++) {
            int edge = groups.edge(k);
            joining.add(place[edges.one(edge)], place[edges.two(edge)], edges.bits(edge));
        }
        if (!constraints.isEmpty()) {
            joinDecided(joining, groups.forms(group), place, constraints);
        }
        joining.run();
        Arrays.fill(lowest, 0, size, -1);
        for (int k = 0; k < size; k++) {
            int form = joining.form(k);
            int root = joining.clusterOf(k);
            lowest[root] = lowest[root] < 0 ? form : lowest[root];
            clusterOf[form] = lowest[root];
            weakest[form] = (float) joining.weakest(root);
        }
    }

    private static void joinDecided(Joining joining, int[] group, int[] place,
            List<AnalystConstraint> constraints) {
        for (AnalystConstraint constraint : constraints) {
            if (constraint instanceof AnalystConstraint.Same(int one, int two)
                    && Arrays.binarySearch(group, one) >= 0) {
                joining.joinBecauseSame(place[one], place[two]);
            }
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
