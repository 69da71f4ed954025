package org.kintrace.spark;

import java.util.Iterator;
import java.util.stream.IntStream;

import org.kintrace.linkage.ListPart;

/** Forms that hang together through evidence in favour: four bytes a form, pairs are seen one by one and not kept. */
final class Groups {

    private final int[] parent;

    Groups(int forms, Iterator<ListPart.Pair> pairs) {
        parent = IntStream.range(0, forms).toArray();
        while (pairs.hasNext()) {
            ListPart.Pair pair = pairs.next();
            if (pair.bits() > 0) {
                int one = lowest(pair.one());
                int two = lowest(pair.two());
                parent[Math.max(one, two)] = Math.min(one, two);
            }
        }
    }

    /** The lowest form of each form's group. */
    int[] lowest() {
        return IntStream.range(0, parent.length).map(this::lowest).toArray();
    }

    private int lowest(int form) {
        int at = form;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
