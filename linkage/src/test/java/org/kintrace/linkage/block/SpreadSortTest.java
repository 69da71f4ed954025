package org.kintrace.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class SpreadSortTest {

    @Test
    void sortsNumbersOfAnyWidthAsWithoutASign() {
        for (int bits : new int[]{1, 5, 11, 40, 63, 64}) {
            long[] numbers = new SplittableRandom(bits).longs(5_000).map(number -> number >>> 64 - bits)
                    .toArray();
            long[] expected = LongStream.of(numbers).boxed().sorted(Long::compareUnsigned)
                    .mapToLong(Long::longValue).toArray();
            for (int count = 1; count <= 3; count++) {
                try (Workers workers = new Workers(count)) {
                    assertThat(SpreadSort.sorted(numbers, workers)).as("%s bits", bits).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void sortsNothing() {
        try (Workers workers = new Workers(2)) {
            assertThat(SpreadSort.sorted(new long[0], workers)).isEmpty();
            assertThat(SpreadSort.sorted(new long[3], workers)).containsExactly(0, 0, 0);
        }
    }
}
