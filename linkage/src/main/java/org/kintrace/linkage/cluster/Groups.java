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
        // A form's parent is never above it, so one look upwards in rising order finds the lowest of the group.
        int[] sizes = new int[forms];
        for (int form = 0; form < forms; form++) {
            parent[form] = parent[parent[form]];
            sizes[parent[form]]++;
        }
        int[] number = new int[forms];
        int groups = 0;
        for (int form = 0; form < forms; form++) {
            int lowest = parent[form];
            number[form] = lowest != form ? number[lowest] : sizes[form] > 1 ? groups++ : -1;
        }
        count = groups;
        formStart = new int[groups + 1];
        edgeStart = new int[groups + 1];
        for (int form = 0; form < forms; form++) {
            if (number[form] >= 0) {
                formStart[number[form] + 1]++;
            }
        }
        for (int e = 0; e < edges.count(); e++) {
            if (isInside(edges, e)) {
                edgeStart[number[edges.one(e)] + 1]++;
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
            if (number[form] >= 0) {
                formList[at[number[form]]++] = form;
            }
        }
        at = edgeStart.clone();
        for (int e = 0; e < edges.count(); e++) {
            if (isInside(edges, e)) {
                edgeList[at[number[edges.one(e)]]++] = e;
            }
        }
    }

    private boolean isInside(Edges edges, int edge) {
        return parent[edges.one(edge)] == parent[edges.two(edge)];
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

    int size(int group) {
        return formStart[group + 1] - formStart[group];
    }

    /** A form of the group; they rise with their places. */
    int form(int group, int place) {
        return formList[formStart[group] + place];
    }

    int[] forms(int group) {
        return Arrays.copyOfRange(formList, formStart[group], formStart[group + 1]);
    }

    /** Where the edges of the group, those with both ends in it, begin; see {@link #edge}. */
    int edgesFrom(int group) {
        return edgeStart[group];
    }

    int edgesTo(int group) {
        return edgeStart[group + 1];
    }

    int edge(int place) {
        return edgeList[place];
    }
}
