package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/** Tables nobody should have made: a defined outcome in bounded time, and never a number that is none. */
class BadTablesTest {

    private static final LinkageSettings TWO = LinkageSettings.withThreads(2);

    @Test
    void noRowsAreNoPersons() {
        assertThat(Linkage.dedupe(table(List.of()), TWO).clusterOfRows()).isEmpty();
    }

    @Test
    void oneRowIsOnePerson() {
        assertThat(Linkage.dedupe(table(List.of("anna")), TWO).clusterOfRows()).containsExactly(0);
    }

    @Test
    void noColumnsMakeEveryRowItsOwn() {
        int[] clusters = Linkage.dedupe(new LinkTable(50, List.of()), TWO).clusterOfRows();
        assertThat(Arrays.stream(clusters).distinct().count()).isEqualTo(50);
    }

    @Test
    void aNameEverybodyHasIsNoReasonToCallThemOnePerson() {
        TableLinkage linkage = Linkage.dedupe(table(Collections.nCopies(5_000, "memet")), TWO);
        assertThat(Arrays.stream(linkage.clusterOfRows()).distinct().count()).isEqualTo(5_000);
        assertThat(linkage.candidatePairs()).isZero();
    }

    @Test
    void manyOfOneNameAmongOthersStayInBoundedWork() {
        SplittableRandom random = new SplittableRandom(1);
        List<String> names = IntStream.range(0, 20_000)
                .mapToObj(k -> k % 2 == 0 ? "memet" : "n" + Long.toString(random.nextInt(1 << 30), 36))
                .toList();
        List<String> years = IntStream.range(0, 20_000)
                .mapToObj(_ -> Integer.toString(1950 + random.nextInt(60)))
                .toList();
        LinkTable table = new LinkTable(20_000, List.of(LinkColumn.of("name", FieldKind.FULL_NAME, names),
                LinkColumn.of("year", FieldKind.BIRTH_YEAR, years)));
        assertThat(Linkage.dedupe(table, TWO).candidatePairs()).isLessThan(20_000L * 100);
    }

    @Test
    void aMillionRowsOfOneNameStayAMillionPersons() {
        int rows = 1_000_000;
        int[] codes = new int[rows];
        Arrays.fill(codes, 1);
        LinkTable table = new LinkTable(rows,
                List.of(new LinkColumn("name", FieldKind.FULL_NAME, codes, new String[]{"", "memet"})));
        int[] clusters = Linkage.dedupe(table, TWO).clusterOfRows();
        assertThat(clusters[rows - 1]).isEqualTo(rows - 1);
    }

    @Test
    void emptyColumnsSayNothing() {
        List<String> blank = Collections.nCopies(30, "");
        LinkTable table = new LinkTable(30, List.of(LinkColumn.of("name", FieldKind.FULL_NAME, blank),
                LinkColumn.of("born", FieldKind.BIRTH_DATE, blank)));
        assertThat(Arrays.stream(Linkage.dedupe(table, TWO).clusterOfRows()).distinct().count())
                .isEqualTo(30);
    }

    @Test
    void oddTextNeverMakesAScoreThatIsNoNumber() {
        List<String> odd = List.of("", " ", "a".repeat(10_000), ".,;:!?", "Memet\u202e\u0645\u06d5", "\ud83d",
                "\ud83d\ude00", "\u4e70\u4e70\u63d0 memet", "' '", "\u200f", "0000-00-00", "2017-13-45",
                "99999999999999");
        for (FieldKind kind : FieldKind.values()) {
            LinkTable table = new LinkTable(odd.size(), List.of(LinkColumn.of("c", kind, odd)));
            TableLinkage linkage = Linkage.dedupe(table, TWO);
            for (int one = 0; one < odd.size(); one++) {
                for (int two = 0; two < odd.size(); two++) {
                    assertThat(linkage.bits(one, two).bits()).as("%s %s %s", kind, one, two).isFinite()
                            .isEqualTo(linkage.bits(two, one).bits());
                }
            }
        }
    }

    private static LinkTable table(List<String> names) {
        return new LinkTable(names.size(), List.of(LinkColumn.of("name", FieldKind.FULL_NAME, names)));
    }
}
