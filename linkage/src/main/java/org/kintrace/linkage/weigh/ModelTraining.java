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
    private final boolean[] ofTheFamily;

    /**
     * @param counts patterns of the pairs looked at
     * @param u shares among different persons, by field and level, every one above 0
     * @param allPairs number of pairs there are, looked at or not, at least 1
     * @param ofTheFamily by field, whether brothers and sisters have it in common; none where the table does not tell
     *     families apart
     */
    public ModelTraining(PatternCounts counts, double[][] u, double allPairs, boolean[] ofTheFamily) {
        if (!(allPairs >= 1)) {
            throw new IllegalArgumentException("there must be a pair to learn from, not " + allPairs);
        }
        this.counts = counts;
        this.u = u;
        this.allPairs = allPairs;
        this.ofTheFamily = ofTheFamily;
    }

    /**
     * The shares learnt.
     *
     * @param expectedMatches a first guess at the number of pairs of one person, above 0
     */
    public LevelShares learn(double expectedMatches) {
        long[] patterns = counts.patterns();
        double[] seen = counts.counts(patterns);
        LevelShares shares = new LevelShares(firstGuess(), u, asPrior(expectedMatches),
                kin(expectedMatches, expectedMatches));
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
        double odds = shares.prior() / (1 - shares.prior());
        double matches = 0;
        double siblings = 0;
        for (int p = 0; p < patterns.length; p++) {
            long pattern = patterns[p];
            double evidence = 0;
            double common = 0;
            for (int f = 0; f < u.length; f++) {
                evidence += bits[f][PatternCounts.level(pattern, f)];
                common += ofTheFamily[f] ? bits[f][PatternCounts.level(pattern, f)] : 0;
            }
            double oneOdds = odds * Math.exp(evidence);
            double kinOdds = shares.kin().ratio() * Math.exp(common);
            double one = seen[p] * (oneOdds / (1 + oneOdds + kinOdds));
            double kin = seen[p] * (kinOdds / (1 + oneOdds + kinOdds));
            matches += one;
            siblings += kin;
            for (int f = 0; f < u.length; f++) {
                sums[f][PatternCounts.level(pattern, f)] += ofTheFamily[f] ? one + kin : one;
            }
        }
        for (double[] sum : sums) {
            sum[0] = 0;
            for (int level = 1; level < sum.length; level++) {
                sum[level] += PSEUDO_PAIRS;
            }
            toShares(sum);
        }
        return new LevelShares(sums, u, asPrior(matches), kin(siblings, matches));
    }

    private Kin kin(double siblings, double matches) {
        boolean known = false;
        for (boolean field : ofTheFamily) {
            known |= field;
        }
        double strangers = Math.max(allPairs / 2, allPairs - siblings - matches);
        return known ? new Kin(ofTheFamily, siblings / strangers) : Kin.none(u.length);
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
