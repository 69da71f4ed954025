package org.kintrace.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;

import org.junit.jupiter.api.Test;

/** Rules tried on a part of a list before all of it is looked at under them. */
class RuleTrialTest {

    private static final int ROWS = 6_000;
    private static final AtomKinds KINDS = new AtomKinds(List.of("given_name", "family_name", "place"),
            List.of(0, 1, 2));
    private static final RuleTrial.Draw DRAW = (_, value, parts) -> value % parts == 0;

    private record Run(Map<String, TreeSet<Long>> pairs, List<String> leftOut) {

        TreeSet<Long> of(String rule) {
            return pairs.getOrDefault(rule, new TreeSet<>());
        }
    }

    @Test
    void aRuleThatShowsNobodyTwiceIsLeftOutAndTheOthersShowAllTheyHave() {
        int[] values = values(1);
        LongPredicate sameGivenName = pair -> values[(int) (pair >>> 32) * KINDS.count()] == values[(int) pair
                * KINDS.count()];
        Run all = run(values, Optional.empty(), sameGivenName, 2);
        Run tried = run(values, Optional.of(DRAW), sameGivenName, 2);

        assertThat(all.leftOut).isEmpty();
        assertThat(tried.leftOut).contains("family_name").doesNotContain("given_name");
        assertThat(tried.of("given_name")).isEqualTo(all.of("given_name"));
        assertThat(tried.of("family_name")).as("what the trial showed").isNotEmpty()
                .hasSizeLessThan(all.of("family_name").size() / 2);
        assertThat(all.of("family_name")).containsAll(tried.of("family_name"));
    }

    @Test
    void whereEveryRuleIsWorthItTheTrialChangesNothing() {
        for (long seed = 2; seed < 5; seed++) {
            int[] values = values(seed);
            Run all = run(values, Optional.empty(), _ -> true, 3);
            assertThat(run(values, Optional.of(DRAW), _ -> true, 3)).as("seed %s", seed).isEqualTo(all);
        }
    }

    @Test
    void theNumberOfWorkersChangesNothing() {
        int[] values = values(9);
        LongPredicate some = pair -> (pair >>> 32) % 7 == 0;
        Run one = run(values, Optional.of(DRAW), some, 1);
        for (int workers = 2; workers <= 5; workers++) {
            assertThat(run(values, Optional.of(DRAW), some, workers)).as("%s workers", workers).isEqualTo(one);
        }
    }

    @Test
    void theRowsOfARuleAreThoseOfItsAtomThatRepeatsLeast() {
        int[] values = values(4);
        Atoms atoms = new Atoms(KINDS, values);
        try (Workers workers = new Workers(2)) {
            RuleTrial trial = new RuleTrial(atoms, DRAW, new double[]{0.2, 0.1, 0.3}, workers);
            assertThat(trial.rows(new int[]{0, 1, 2})).isEqualTo(trial.rows(new int[]{1}));
            for (int row : trial.rows(new int[]{2})) {
                assertThat(values[row * KINDS.count() + 2] % 4).isZero();
            }
        }
    }

    @Test
    void aListWithFewRepeatsKeepsItsRules() {
        int[] values = values(5);
        Run all = run(values, Optional.empty(), _ -> false, 2);
        for (int few : new int[]{0, 1, 4}) {
            long[] likely = all.pairs.values().stream().flatMap(TreeSet::stream).mapToLong(Long::longValue).sorted()
                    .limit(few).toArray();
            assertThat(run(values, Optional.of(DRAW), pair -> Arrays.binarySearch(likely, pair) >= 0, 2))
                    .as("%s repeats", few).isEqualTo(all);
        }
    }

    @Test
    void aRuleIsWorthItByItsShareOfWhatIsFound() {
        assertThat(RuleTrial.isWorthIt(500, 9, 99, 5_000)).as("a tenth for a tenth").isTrue();
        assertThat(RuleTrial.isWorthIt(501, 9, 99, 5_000)).isFalse();
        assertThat(RuleTrial.isWorthIt(501, 99, 999, 5_000)).as("however much there is").isFalse();
        assertThat(RuleTrial.isWorthIt(5_000, 0, 0, 5_000)).as("nothing is known yet").isTrue();
    }

    private static int[] values(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] values = new int[ROWS * KINDS.count()];
        for (int k = 0; k < values.length; k++) {
            values[k] = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(new int[]{2_000, 1_500, 1_000}[k % 3]);
        }
        return values;
    }

    private static Run run(int[] values, Optional<RuleTrial.Draw> draw, LongPredicate likely, int workers) {
        try (Workers threads = new Workers(workers)) {
            AgreementBlocks blocks = new AgreementBlocks(new Atoms(KINDS, values), ROWS,
                    new int[]{30, 60, 100}, List.of(), draw, threads);
            Map<String, TreeSet<Long>> pairs = new TreeMap<>();
            blocks.rules().forEach(rule -> pairs.put(rule, new TreeSet<>()));
            List<TreeSet<Long>> byRule = blocks.rules().stream().map(pairs::get).toList();
            blocks.forEachPair(threads, _ -> (rule, one, two) -> {
                long pair = (long) one << 32 | two;
                synchronized (pairs) {
                    assertThat(byRule.get(rule).add(pair)).as("shown once").isTrue();
                }
                return likely.test(pair);
            });
            List<String> leftOut = new ArrayList<>();
            for (int rule = 0; rule < blocks.rules().size(); rule++) {
                if (blocks.isLeftOut(rule)) {
                    leftOut.add(blocks.rules().get(rule));
                }
            }
            return new Run(pairs, leftOut);
        }
    }
}
