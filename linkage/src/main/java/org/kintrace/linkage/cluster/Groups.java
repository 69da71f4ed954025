package org.kintrace.linkage.cluster;

import java.util.Arrays;
import java.util.List;

/** Connected groups of forms: what cannot be reached through evidence in favour can never be joined. */
final class Groups {

    private final int[] parent;
    private final int[] formStart;
    private final int[] formList;
    private final int[] edgeStart;
    private final int[] edgeList;
    private final int count;

    Groups(int forms, Edges edges, List<AnalystConstraint> constraints) {
        parent = new int[forms];
        Arrays.setAll(parent, form -> form);
        for (int e = 0; e < edges.count(); e++) {
            if (edges.bits(e) > 0) {
                unite(edges.one(e), edges.two(e));
            }
        }
        for (AnalystConstraint constraint : constraints) {
            if (constraint instanceof AnalystConstraint.Same(int one, int two)) {
                unite(one, two);
            }
        }
        int[] number = new int[forms];
        int[] sizes = new int[forms];
        for (int form = 0; form < forms; form++) {
            sizes[find(form)]++;
        }
        int groups = 0;
        for (int form = 0; form < forms; form++) {
            number[form] = find(form) == form && sizes[form] > 1 ? groups++ : -1;
        }
        count = groups;
        formStart = new int[groups + 1];
        edgeStart = new int[groups + 1];
        for (int form = 0; form < forms; form++) {
            int group = number[find(form)];
            if (group >= 0) {
                formStart[group + 1]++;
            }
        }
        for (int e = 0; e < edges.count(); e++) {
            if (isInside(edges, e)) {
                edgeStart[number[find(edges.one(e))] + 1]++;
            }
        }
        Arrays.parallelPrefix(formStart, Integer::sum);
        Arrays.parallelPrefix(edgeStart, Integer::sum);
        formList = new int[formStart[groups]];
        edgeList = new int[edgeStart[groups]];
        fill(edges, number);
    }

    private void fill(Edges edges, int[] number) {
        int[] at = formStart.clone();
        for (int form = 0; form < parent.length; form++) {
            int group = number[find(form)];
            if (group >= 0) {
                formList[at[group]++] = form;
            }
        }
        at = edgeStart.clone();
        for (int e = 0; e < edges.count(); e++) {
            if (isInside(edges, e)) {
                edgeList[at[number[find(edges.one(e))]]++] = e;
            }
        }
    }

    private boolean isInside(Edges edges, int edge) {
        return find(edges.one(edge)) == find(edges.two(edge));
    }

    private int find(int form) {
        int at = form;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void unite(int one, int two) {
        int a = find(one);
        int b = find(two);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** Groups of at least two forms. */
    int count() {
        return count;
    }

    int[] forms(int group) {
        return Arrays.copyOfRange(formList, formStart[group], formStart[group + 1]);
    }

    /** Edges with both ends in the group. */
    int[] edges(int group) {
        return Arrays.copyOfRange(edgeList, edgeStart[group], edgeStart[group + 1]);
    }
}
