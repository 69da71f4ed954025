package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.description.LinkTable;

/** A list so long that not everything in it is looked at. */
class LongListTest {

    private static final int PERSONS = 160_000;
    /** Of so many there are several rows. */
    private static final int REPEATED = 150;

    @Test
    void fewRepeatsInALongListAreFoundWhateverTheThreadsAndWithKeptWeights() {
        Set<Integer> met = new HashSet<>();
        List<InventedRows.Row> rows = InventedRows.of(PERSONS, 31).stream()
                .filter(row -> met.add(row.person()) || row.person() < REPEATED).toList();
        LinkTable table = InventedRows.table(rows);

        TableLinkage learnt = Linkage.dedupe(table, LinkageSettings.withThreads(1));
        assertThat(IntStream.range(0, rows.size()).map(learnt::contentOf).max().orElseThrow())
                .as("long enough").isGreaterThan(150_000);
        assertThat(InventedRows.score(rows, learnt)).isGreaterThan(0.85);

        TableWeights kept = TableWeights.read(learnt.weights().write());
        assertThat(Linkage.dedupe(table, LinkageSettings.withThreads(3), kept).clusterOfRows())
                .isEqualTo(learnt.clusterOfRows());
    }
}
