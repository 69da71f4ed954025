package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.cluster.AnalystConstraint;
import org.kintrace.linkage.description.LinkTable;

class LinkageTest {

    private static final LinkageSettings TWO_THREADS = LinkageSettings.withThreads(2);

    @Test
    void findsTheDamagedCopiesOfInventedRows() {
        List<InventedRows.Row> rows = InventedRows.of(150, 7);
        assertThat(InventedRows.score(rows, Linkage.dedupe(InventedRows.table(rows), TWO_THREADS)))
                .isGreaterThan(0.95);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        LinkTable table = InventedRows.table(InventedRows.of(60, 3));
        int[] one = Linkage.dedupe(table, LinkageSettings.withThreads(1)).clusterOfRows();
        for (int threads : new int[]{2, 3, 7}) {
            assertThat(Linkage.dedupe(table, LinkageSettings.withThreads(threads)).clusterOfRows())
                    .as("threads %s", threads).isEqualTo(one);
        }
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<InventedRows.Row> rows = InventedRows.of(80, 5);
        int[] straight = Linkage.dedupe(InventedRows.table(rows), TWO_THREADS).clusterOfRows();
        for (int seed = 0; seed < 3; seed++) {
            List<Integer> order = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                order.add(row);
            }
            Collections.shuffle(order, new Random(seed));
            int[] shuffled = Linkage
                    .dedupe(InventedRows.table(order.stream().map(rows::get).toList()), TWO_THREADS)
                    .clusterOfRows();
            int[] back = new int[shuffled.length];
            for (int k = 0; k < back.length; k++) {
                back[order.get(k)] = shuffled[k];
            }
            assertThat(partition(back)).as("seed %s", seed).isEqualTo(partition(straight));
        }
    }

    @Test
    void bitsAreSymmetricAndAddUp() {
        TableLinkage linkage = Linkage.dedupe(InventedRows.table(InventedRows.of(80, 11)), TWO_THREADS);
        SplittableRandom random = new SplittableRandom(11);
        for (int k = 0; k < 1_000; k++) {
            int one = random.nextInt(linkage.rows());
            int two = random.nextInt(linkage.rows());
            double bits = linkage.bits(one, two).bits();
            assertThat(bits).as("rows %s %s", one, two).isFinite()
                    .isCloseTo(linkage.bits(two, one).bits(), within(1e-9))
                    .isCloseTo(linkage.explain(one, two).total().bits(), within(1e-9));
        }
    }

    @Test
    void aDecisionThatTwoDifferIsNeverOverruled() {
        List<InventedRows.Row> rows = InventedRows.of(50, 13);
        LinkTable table = InventedRows.table(rows);
        int[] free = Linkage.dedupe(table, TWO_THREADS).clusterOfRows();
        int two = firstWithPartner(free, rows);
        int one = Arrays.stream(free).boxed().toList().indexOf(free[two]);
        var decided = new LinkageSettings(2, 0, List.of(new AnalystConstraint.Different(one, two)));
        int[] bound = Linkage.dedupe(table, decided).clusterOfRows();
        assertThat(bound[one]).isNotEqualTo(bound[two]);
    }

    @Test
    void aDecisionThatTwoAreSameIsFollowed() {
        LinkTable table = InventedRows.table(InventedRows.of(50, 17));
        int[] free = Linkage.dedupe(table, TWO_THREADS).clusterOfRows();
        int two = 0;
        while (free[two] == free[0]) {
            two++;
        }
        var decided = new LinkageSettings(2, 0, List.of(new AnalystConstraint.Same(0, two)));
        int[] bound = Linkage.dedupe(table, decided).clusterOfRows();
        assertThat(bound[0]).isEqualTo(bound[two]);
    }

    private static int firstWithPartner(int[] clusters, List<InventedRows.Row> rows) {
        List<Integer> seen = new ArrayList<>();
        for (int row = 0; row < clusters.length; row++) {
            int first = seen.indexOf(clusters[row]);
            if (first >= 0 && !rows.get(first).cells().equals(rows.get(row).cells())) {
                return row;
            }
            seen.add(clusters[row]);
        }
        throw new IllegalStateException("nobody has a partner");
    }

    private static Map<Integer, Integer> partition(int[] clusters) {
        Map<Integer, Integer> first = new HashMap<>();
        Map<Integer, Integer> partition = new HashMap<>();
        for (int row = 0; row < clusters.length; row++) {
            int firstRow = first.computeIfAbsent(clusters[row], _ -> partition.size());
            partition.put(row, firstRow);
        }
        return partition;
    }
}
