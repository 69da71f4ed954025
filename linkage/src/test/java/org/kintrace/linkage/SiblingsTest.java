package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;
import org.kintrace.linkage.explain.Evidence;

/** Children of one mother share nearly everything but their own name, and are still different persons. */
class SiblingsTest {

    private static final String[] SYLLABLES = {"ba", "ri", "to", "men", "ka", "lu", "dor", "ven", "pi", "zo",
            "ran"};
    private static final FieldKind[] KINDS = {FieldKind.GIVEN_NAME, FieldKind.FAMILY_NAME,
            FieldKind.MOTHER_NAME,
            FieldKind.PLACE, FieldKind.BIRTH_DATE};

    private final SplittableRandom random = new SplittableRandom(8);
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> persons = new ArrayList<>();

    @Test
    void brothersAndSistersAreNotJoinedAndTheirCopiesAre() {
        inventFamilies();
        TableLinkage linkage = Linkage.dedupe(table(), LinkageSettings.withThreads(2));
        int[] clusters = linkage.clusterOfRows();
        int joined = 0;
        int right = 0;
        Map<Integer, Integer> firstOf = new HashMap<>();
        for (int row = 0; row < clusters.length; row++) {
            Integer first = firstOf.putIfAbsent(clusters[row], row);
            if (first != null) {
                joined++;
                right += persons.get(first).equals(persons.get(row)) ? 1 : 0;
            }
        }
        assertThat(joined).isGreaterThan(430);
        assertThat((double) right / joined).isGreaterThan(0.97);
    }

    @Test
    void whatSiblingsTakeOffIsPartOfTheReasonsAndOfKeptWeights() {
        inventFamilies();
        LinkTable table = table();
        TableLinkage linkage = Linkage.dedupe(table, LinkageSettings.withThreads(2));
        var why = linkage.explain(0, 2);
        assertThat(why.steps()).anyMatch(step -> step.evidence() instanceof Evidence.SiblingsWouldAgree
                && step.bits().bits() < -1);
        assertThat(why.total().bits()).isCloseTo(linkage.bits(0, 2).bits(), within(1e-9));
        TableWeights kept = TableWeights.read(linkage.weights().write());
        assertThat(Linkage.dedupe(table, LinkageSettings.withThreads(1), kept).clusterOfRows())
                .isEqualTo(linkage.clusterOfRows());
    }

    /** 200 families of one to four children, each child in two rows; half of the births are years. */
    private void inventFamilies() {
        for (int family = 0; family < 200; family++) {
            List<String> common = List.of(word(3), word(2) + " " + word(3), "x-" + word(2));
            int children = 1 + random.nextInt(4);
            for (int child = 0; child < children; child++) {
                String given = word(2) + word(1);
                String born = "%04d-%02d-%02d".formatted(1950 + random.nextInt(50), 1 + random.nextInt(12),
                        1 + random.nextInt(28));
                for (int copy = 0; copy < 2; copy++) {
                    String written = copy == 0 ? given : given.substring(0, given.length() - 1) + "e";
                    rows.add(List.of(written, common.get(0), common.get(1), common.get(2),
                            random.nextBoolean() ? born : born.substring(0, 4)));
                    persons.add(family * 10 + child);
                }
            }
        }
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int k = 0; k < syllables; k++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private LinkTable table() {
        List<LinkColumn> columns = new ArrayList<>();
        for (int c = 0; c < KINDS.length; c++) {
            int column = c;
            columns.add(LinkColumn.of(KINDS[c].word(), KINDS[c],
                    rows.stream().map(row -> row.get(column)).toList()));
        }
        return new LinkTable(rows.size(), columns);
    }
}
