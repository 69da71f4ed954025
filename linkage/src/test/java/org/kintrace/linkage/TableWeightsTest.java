package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

class TableWeightsTest {

    private static final LinkageSettings TWO = LinkageSettings.withThreads(2);
    private static final LinkTable TABLE = InventedRows.table(InventedRows.of(120, 19));

    @Test
    void keptWeightsGiveTheSamePersonsAsTheRunThatLearntThem() {
        TableLinkage learnt = Linkage.dedupe(TABLE, TWO);
        TableWeights kept = TableWeights.read(learnt.weights().write());
        assertThat(kept).isEqualTo(learnt.weights());
        assertThat(Linkage.dedupe(TABLE, TWO, kept).clusterOfRows()).isEqualTo(learnt.clusterOfRows());
    }

    @Test
    void aLineThatIsNoWeightIsNamed() {
        assertThatThrownBy(() -> TableWeights.read("prior\t0.1\nlevel\tsex\tsame\t2\t0.5\n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("line 2");
        assertThatThrownBy(() -> TableWeights.read("prior\t0.1\nnonsense\n")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> TableWeights.read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weightsOfOtherColumnsAreRefused() {
        TableWeights kept = Linkage.dedupe(TABLE, TWO).weights();
        LinkTable other = new LinkTable(2,
                List.of(LinkColumn.of("phone", FieldKind.PHONE, List.of("123456", "123457"))));
        assertThatThrownBy(() -> Linkage.dedupe(other, TWO, kept)).hasMessageContaining("phone");
        assertThat(kept.levels()).doesNotContainEntry("phone", Map.of());
    }
}
