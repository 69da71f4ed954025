package org.kintrace.linkage.weigh;

import java.util.Arrays;

/**
 * Learns without labels how often each level shows among pairs of one person, by expectation-maximisation on the counts
 * of agreement patterns of pairs worth a look. Pairs not looked at are taken for different persons. What different
 * persons show by chance is counted beforehand and stays fixed. Source: W. E. Winkler, "Using the EM Algorithm for
 * Weight Computation in the Fellegi-Sunter Model of Record Linkage" (1988); counts of patterns as in T. Enamorado,
 * B. Fifield, K. Imai, "Using a Probabilistic Model to Assist Merging of Large-Scale Administrative Records" (2019).
 */
public final class ModelTraining {

    private static final int MOST_ROUNDS = 40;
    private static final double SETTLED = 1e-4;
    private static final double PSEUDO_PAIRS = 0.5;

    private final PatternCounts counts;
    private final double[][] u;
    private final double allPairs;

    /**
     * @param counts patterns of the pairs looked at
     * @param u shares among different persons, by field and level, every one above 0
     * @param allPairs number of pairs there are, looked at or not, at least 1
     */
    public ModelTraining(PatternCounts counts, double[][] u, double allPairs) {
        if (!(allPairs >= 1)) {
            throw new IllegalArgumentException("there must be a pair to learn from, not " + allPairs);
        }
        this.counts = counts;
        this.u = u;
        this.allPairs = allPairs;
    }

    /**
     * The shares learnt.
     *
     * @param expectedMatches a first guess at the number of pairs of one person, above 0
     */
    public LevelShares learn(double expectedMatches) {
        long[] patterns = counts.patterns();
        double[] seen = counts.counts(patterns);
        LevelShares shares = new LevelShares(firstGuess(), u, asPrior(expectedMatches));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            LevelShares better = improve(shares, patterns, seen);
            boolean settled = Math.abs(better.prior() - shares.prior()) < SETTLED * shares.prior();
            shares = better;
            if (settled) {
                break;
            }
        }
        return shares;
    }

    private double[][] firstGuess() {
        double[] one = new double[LevelShares.LEVELS];
        for (int level = 1; level < one.length; level++) {
            one[level] = level == 1 ? 0.6 : level <= 4 ? 0.1 : 0.02;
        }
        toShares(one);
        double[][] all = new double[u.length][];
        Arrays.setAll(all, _ -> one.clone());
        return all;
    }

    private LevelShares improve(LevelShares shares, long[] patterns, double[] seen) {
        double[][] bits = new double[u.length][LevelShares.LEVELS];
        double[][] sums = new double[u.length][LevelShares.LEVELS];
        for (int f = 0; f < u.length; f++) {
            for (int level = 1; level < LevelShares.LEVELS; level++) {
                bits[f][level] = Math.log(shares.m()[f][level] / u[f][level]);
            }
        }
        double against = Math.log((1 - shares.prior()) / shares.prior());
        double matches = 0;
        for (int p = 0; p < patterns.length; p++) {
            long pattern = patterns[p];
            double evidence = 0;
            for (int f = 0; f < u.length; f++) {
                evidence += bits[f][PatternCounts.level(pattern, f)];
            }
            double expected = seen[p] / (1 + Math.exp(against - evidence));
            matches += expected;
            for (int f = 0; f < u.length; f++) {
                sums[f][PatternCounts.level(pattern, f)] += expected;
            }
        }
        for (double[] sum : sums) {
            sum[0] = 0;
            for (int level = 1; level < sum.length; level++) {
                sum[level] += PSEUDO_PAIRS;
            }
            toShares(sum);
        }
        return new LevelShares(sums, u, asPrior(matches));
    }

    private double asPrior(double matches) {
        return Math.clamp(matches / allPairs, 1e-12, 0.5);
    }

    private static void toShares(double[] sums) {
        double total = Arrays.stream(sums).sum();
        for (int level = 0; level < sums.length; level++) {
            sums[level] /= total;
        }
    }
}
