package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.cluster.Contradictions.Kind;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Frequencies;
import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;
import org.kintrace.linkage.weigh.LearntVariants;
import org.kintrace.linkage.weigh.LevelShares;
import org.kintrace.linkage.weigh.PairScorer;

/** What two rows contradict each other in. */
class FormBitsTest {

    private static final int SEX = 3;

    @Test
    void differentSexesContradictWhereRowsOfOnePersonHardlyEverDifferInThem() {
        List<List<String>> rows = List.of(List.of("memet bari", "m", "", ""),
                List.of("memet bari", "f", "", ""),
                List.of("memet bari", "", "", ""), List.of("memet tal", "m", "", ""));
        assertThat(marks(rows, 0.001, 0, 1)).isEqualTo(Kind.SEXES.differs());
        assertThat(marks(rows, 0.001, 0, 3)).isEqualTo(Kind.SEXES.agrees());
        assertThat(marks(rows, 0.001, 0, 2)).isZero();
        assertThat(marks(rows, 0.08, 0, 1)).isZero();
    }

    @Test
    void somebodyNearlyAsOldAsTheMotherIsNotHerChild() {
        List<List<String>> rows = List.of(List.of("aygul tal", "", "1968-05-01", ""),
                List.of("memet bari", "", "1990-03-04", "Tal Aygul"), List.of("memet bari", "", "1975", ""),
                List.of("memet bari", "", "1979", ""), List.of("memet bari", "", "1960", ""),
                List.of("memet bari", "", "", ""));
        assertThat(marks(rows, 0.08, 1, 2)).isEqualTo(Kind.PARENTS.differs());
        assertThat(marks(rows, 0.08, 2, 1)).isEqualTo(Kind.PARENTS.differs());
        assertThat(marks(rows, 0.08, 1, 4)).isEqualTo(Kind.PARENTS.differs());
        assertThat(marks(rows, 0.08, 1, 3)).isEqualTo(Kind.PARENTS.agrees());
        assertThat(marks(rows, 0.08, 1, 5)).isZero();
        assertThat(marks(rows, 0.08, 2, 3)).isZero();
    }

    @Test
    void aMotherWhoMayBeAnyOfSeveralSaysNothing() {
        List<String> child = List.of("memet bari", "", "1990-03-04", "aygul tal");
        List<String> other = List.of("memet bari", "", "1975", "");
        List<String> mother = List.of("aygul tal", "", "1968-05-01", "");
        List<String> namesake = List.of("aygul tal", "", "1931", "");
        List<String> undated = List.of("aygul tal", "", "", "");
        List<String> tooYoung = List.of("aygul tal", "", "1985", "");
        assertThat(marks(List.of(child, other, mother, undated), 0.08, 0, 1))
                .isEqualTo(Kind.PARENTS.differs());
        assertThat(marks(List.of(child, other, mother, namesake), 0.08, 0, 1)).isZero();
        assertThat(marks(List.of(child, other, tooYoung), 0.08, 0, 1)).isZero();
        assertThat(marks(List.of(child, other), 0.08, 0, 1)).isZero();
    }

    @Test
    void aSingleNameFindsNoMother() {
        assertThat(marks(
                List.of(List.of("memet bari", "", "1990", "aygul"), List.of("memet bari", "", "1975", ""),
                        List.of("aygul", "", "1968", "")),
                0.08, 0, 1)).isZero();
    }

    /** @param sexDiffers share of pairs of one person that differ in sex */
    private static int marks(List<List<String>> rows, double sexDiffers, int one, int two) {
        FieldKind[] kinds = {FieldKind.FULL_NAME, FieldKind.SEX, FieldKind.BIRTH_DATE, FieldKind.MOTHER_NAME};
        List<LinkColumn> columns = Arrays.stream(kinds)
                .map(kind -> LinkColumn.of(kind.word(), kind,
                        rows.stream().map(row -> row.get(Arrays.asList(kinds).indexOf(kind))).toList()))
                .toList();
        try (Workers workers = new Workers(1)) {
            Forms forms = new Forms(List.of(new LinkTable(rows.size(), columns)), new BitSet(), workers);
            Frequencies frequencies = new Frequencies(forms, workers);
            double[][] shares = new double[forms.fields().size()][LevelShares.LEVELS];
            for (double[] levels : shares) {
                Arrays.fill(levels, 0.1);
            }
            shares[SEX][2] = sexDiffers;
            PairScorer scorer = new PairScorer(forms, frequencies, new LevelShares(shares, shares, 1e-3),
                    LearntVariants.none(forms.fields().size()));
            return new FormBits(forms, scorer, 0, ParentYears.of(forms, FormBits.birthField(forms)))
                    .contradictions(forms.formOfRow(one), forms.formOfRow(two));
        }
    }
}
