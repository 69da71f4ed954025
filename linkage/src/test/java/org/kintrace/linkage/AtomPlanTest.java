package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.block.AgreementBlocks;
import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Frequencies;
import org.kintrace.linkage.compare.NearestCommon;

class AtomPlanTest {

    @Test
    void rulesAreTriedOnTheSameRowsWhateverTheOrderOfTheList() {
        List<InventedRows.Row> rows = InventedRows.of(1_500, 23);
        TreeSet<Long> straight = pairs(rows);
        Collections.shuffle(rows, new Random(1));
        assertThat(straight).isNotEmpty();
        assertThat(pairs(rows)).isEqualTo(straight);
    }

    /** What is shown where no rule is worth looking at more than the part it is tried on. */
    private static TreeSet<Long> pairs(List<InventedRows.Row> rows) {
        try (Workers workers = new Workers(2)) {
            Forms forms = new Forms(List.of(InventedRows.table(rows)), new BitSet(), workers);
            Frequencies frequencies = new Frequencies(forms, workers);
            AtomPlan plan = new AtomPlan(forms, frequencies, NearestCommon.of(forms, frequencies, workers),
                    workers);
            int[] all = IntStream.range(0, forms.count()).toArray();
            TreeSet<Long> pairs = new TreeSet<>();
            new AgreementBlocks(plan.atoms(all, workers), forms.count(), new int[]{30, 60, 100}, List.of(),
                    Optional.of(plan.draw()), workers).forEachPair(workers, _ -> (_, one, two) -> {
                        synchronized (pairs) {
                            pairs.add((long) one << 32 | two);
                        }
                        return false;
                    });
            return pairs;
        }
    }
}
