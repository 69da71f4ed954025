package org.kintrace.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class ShortListTest {

    private static final int ROWS = 4_000;
    private static final int SPLIT = 60;
    private static final AtomKinds KINDS = new AtomKinds(
            List.of("given_name", "family_name", "place", "year"), List.of(0, 1, 2, 3));

    @Test
    void aShortListMeetsTheSamePairsOfALongOneAsInAFullRun() {
        for (long seed = 0; seed < 5; seed++) {
            int[] values = values(seed);
            TreeSet<Long> full = pairs(values, ROWS, 2);
            full.removeIf(pair -> pair >>> 32 >= SPLIT || (int) (long) pair < SPLIT);
            assertThat(full).as("seed %s", seed).isNotEmpty();
            for (int workers = 1; workers <= 3; workers++) {
                assertThat(pairs(values, SPLIT, workers)).as("seed %s, %s threads", seed, workers)
                        .isEqualTo(full);
            }
        }
    }

    private static int[] values(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] values = new int[ROWS * KINDS.count()];
        for (int k = 0; k < values.length; k++) {
            int most = new int[]{400, 900, 50, 70}[k % KINDS.count()];
            values[k] = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(1 + random.nextInt(most));
        }
        return values;
    }

    private static TreeSet<Long> pairs(int[] values, int split, int count) {
        TreeSet<Long> pairs = new TreeSet<>();
        Atoms atoms = new Atoms(KINDS, values);
        try (Workers workers = new Workers(count)) {
            new AgreementBlocks(atoms, split, new int[]{30, 60, 100}, workers).forEachPair(workers,
                    _ -> (_, one, two) -> {
                        synchronized (pairs) {
                            return pairs.add((long) one << 32 | two);
                        }
                    });
        }
        return pairs;
    }
}
