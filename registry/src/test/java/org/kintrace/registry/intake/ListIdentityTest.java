package org.kintrace.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ListIdentityTest {

    @Test
    void recognisesAListByItsSourceAsNamed() {
        ListSignature known = signature(Optional.of("Village committee"), 0, 10);
        assertThat(ListIdentity.of(signature(Optional.of("village  COMMITTEE"), 500, 510),
                Map.of("list1", known)))
                .isEqualTo(new ListIdentity.KnownList("list1", ListIdentity.Reason.SAME_SOURCE, 0));
    }

    @Test
    void recognisesAListThatHasGrownByItsRows() {
        ListSignature known = signature(Optional.empty(), 0, 100);
        assertThat(ListIdentity.of(signature(Optional.empty(), 10, 1_000), Map.of("list1", known)))
                .isInstanceOfSatisfying(ListIdentity.KnownList.class, found -> {
                    assertThat(found.reason()).isEqualTo(ListIdentity.Reason.SAME_ROWS);
                    assertThat(found.sharedRows()).isCloseTo(0.9, within(1e-9));
                });
    }

    @Test
    void takesTheListWithMostRowsInCommon() {
        Map<String, ListSignature> known = Map.of("far", signature(Optional.empty(), 50, 150), "near",
                signature(Optional.empty(), 10, 110));
        assertThat(ListIdentity.of(signature(Optional.empty(), 0, 100), known))
                .isInstanceOfSatisfying(ListIdentity.KnownList.class,
                        found -> assertThat(found.listId()).isEqualTo("near"));
    }

    @Test
    void takesOtherRowsForAnotherList() {
        Map<String, ListSignature> known = Map.of("list1", signature(Optional.empty(), 0, 100));
        assertThat(ListIdentity.of(signature(Optional.empty(), 80, 180), known))
                .isEqualTo(new ListIdentity.NewList());
    }

    @Test
    void takesTwoSourcesForTwoListsHoweverAlike() {
        Map<String, ListSignature> known = Map.of("list1", signature(Optional.of("a"), 0, 100));
        assertThat(ListIdentity.of(signature(Optional.of("b"), 0, 100), known))
                .isEqualTo(new ListIdentity.NewList());
    }

    @Test
    void estimatesWhatLongListsShare() {
        ListSignature one = signature(Optional.empty(), 0, 20_000);
        assertThat(one.sharedRows(signature(Optional.empty(), 10_000, 30_000))).isBetween(0.45, 0.55);
        assertThat(one.sharedRows(one)).isEqualTo(1);
        assertThat(one.sharedRows(signature(Optional.empty(), 30_000, 31_000))).isZero();
    }

    private static ListSignature signature(Optional<String> source, int from, int to) {
        List<String>[] rows = IntStream.range(from, to).mapToObj(i -> List.of("Ali" + i, "1990", "a"))
                .toArray(List[]::new);
        return ListSignature.of(source, ListComparisonTest.version(List.of("Name", "DOB", "Village"), rows));
    }
}
