package org.kintrace.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLongArray;

import org.junit.jupiter.api.Test;

/** What workers are told of a rule before they are shown its pairs. */
class RuleSizesTest {

    private static final int ROWS = 3_000;
    private static final AtomKinds KINDS = new AtomKinds(List.of("given_name", "family_name", "place"),
            List.of(0, 1, 2));

    @Test
    void allWorkersAreToldTheSameAndNoMorePairsFollow() {
        Told one = told(1);
        assertThat(Arrays.stream(one.most).filter(most -> most > 0).count()).isGreaterThan(2);
        for (int rule = 0; rule < one.most.length; rule++) {
            assertThat(one.shown.get(rule)).as("rule %s", rule).isBetween(0L, one.most[rule]);
        }
        for (int workers = 2; workers <= 5; workers++) {
            assertThat(told(workers).most).as("%s workers", workers).isEqualTo(one.most);
        }
    }

    private record Told(long[] most, AtomicLongArray shown) {}

    private static Told told(int workers) {
        SplittableRandom random = new SplittableRandom(3);
        int[] values = new int[ROWS * KINDS.count()];
        Arrays.setAll(values, k -> 1 + random.nextInt(new int[]{400, 900, 150}[k % KINDS.count()]));
        try (Workers threads = new Workers(workers)) {
            AgreementBlocks blocks = new AgreementBlocks(new Atoms(KINDS, values), ROWS,
                    new int[]{30, 60, 100}, threads);
            AtomicLongArray most = new AtomicLongArray(blocks.rules().size());
            AtomicLongArray shown = new AtomicLongArray(blocks.rules().size());
            blocks.forEachPair(threads, _ -> new AgreementBlocks.PairSink() {
                @Override
                public void begin(int rule, long pairs) {
                    long before = most.getAndSet(rule, pairs);
                    assertThat(before).as("told by another worker").isIn(0L, pairs);
                }

                @Override
                public boolean pair(int rule, int one, int two) {
                    return shown.incrementAndGet(rule) > 0;
                }
            });
            long[] all = new long[most.length()];
            Arrays.setAll(all, most::get);
            return new Told(all, shown);
        }
    }
}
