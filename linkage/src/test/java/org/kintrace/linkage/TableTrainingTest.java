package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Frequencies;
import org.kintrace.linkage.compare.NearestCommon;

/** Of long lists only some pairs of the wide rules are looked at. */
class TableTrainingTest {

    private static final int PERSONS = 2_400;

    @Test
    void whatALongListTeachesDependsNeitherOnThreadsNorOnTheOrderOfRows() {
        List<InventedRows.Row> rows = InventedRows.of(PERSONS, 11);
        String one = learn(rows, true, 1);
        assertThat(learn(rows, true, 2)).isEqualTo(one);
        assertThat(learn(rows, true, 5)).isEqualTo(one);
        Collections.shuffle(rows, new Random(5));
        assertThat(learn(rows, true, 3)).isEqualTo(one);
    }

    @Test
    void someOfThePairsTeachNearlyWhatAllDo() {
        List<InventedRows.Row> rows = InventedRows.of(PERSONS, 12);
        TableWeights all = TableWeights.read(learn(rows, false, 2));
        TableWeights some = TableWeights.read(learn(rows, true, 2));
        assertThat(some).isNotEqualTo(all);
        assertThat(some.prior() / all.prior()).isBetween(0.9, 1.1);
        assertThat(shares(some)).hasSameSizeAs(shares(all));
        for (int k = 0; k < shares(all).size(); k++) {
            assertThat(shares(some).get(k).m()).as("level %s", k).isCloseTo(shares(all).get(k).m(), within(0.03));
        }
    }

    private static List<TableWeights.Share> shares(TableWeights weights) {
        return new TreeMap<>(weights.levels()).values().stream()
                .flatMap(levels -> new TreeMap<>(levels).values().stream()).toList();
    }

    private static String learn(List<InventedRows.Row> rows, boolean isLong, int threads) {
        try (Workers workers = new Workers(threads)) {
            Forms forms = new Forms(List.of(InventedRows.table(rows)), new BitSet(), workers);
            Frequencies frequencies = new Frequencies(forms, workers);
            AtomPlan plan = new AtomPlan(forms, frequencies, NearestCommon.of(forms, frequencies, workers),
                    workers);
            TableTraining training = new TableTraining(forms, frequencies, plan, isLong, workers);
            return KeptModel.keep(forms, training.learn(), training.fruitlessRules()).write();
        }
    }
}
