package org.kintrace.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.block.Workers;

class EdgesTest {

    @Test
    void comeInTheOrderOfTheirFormsWhoeverFoundThem() {
        for (int forms : new int[]{2, 3, 50, 400}) {
            SplittableRandom random = new SplittableRandom(forms);
            TreeMap<Long, Float> expected = new TreeMap<>();
            List<FoundEdges> parts = List.of(new FoundEdges(), new FoundEdges(), new FoundEdges());
            for (int k = 0; k < 20 * forms; k++) {
                // Form 0 meets many, so that both ways of sorting are taken.
                int one = k % 3 == 0 ? 0 : random.nextInt(forms - 1);
                int two = one + 1 + random.nextInt(forms - 1 - one);
                if (expected.putIfAbsent((long) one << 32 | two, (float) k) == null) {
                    parts.get(random.nextInt(3)).add(one, two, k);
                }
            }
            for (int count = 1; count <= 3; count++) {
                try (Workers workers = new Workers(count)) {
                    Edges edges = Edges.sorted(parts, forms, workers);
                    List<Long> pairs = new ArrayList<>();
                    List<Float> bits = new ArrayList<>();
                    for (int edge = 0; edge < edges.count(); edge++) {
                        pairs.add((long) edges.one(edge) << 32 | edges.two(edge));
                        bits.add(edges.bits(edge));
                    }
                    assertThat(pairs).containsExactlyElementsOf(expected.keySet());
                    assertThat(bits).containsExactlyElementsOf(expected.values());
                }
            }
        }
    }
}
