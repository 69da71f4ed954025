package org.kintrace.linkage.weigh;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Frequencies;
import org.kintrace.linkage.compare.Likeness;
import org.kintrace.linkage.compare.RowComparison;

/**
 * The bits between two forms: for each field the weight of its level, raised for rare values and lowered for common
 * ones. One per thread, because the comparison keeps room to work in. Symmetric.
 */
public final class PairScorer {

    /** The pair is weaker than asked for; how weak was not worked out. */
    public static final double BELOW_FLOOR = Double.NEGATIVE_INFINITY;

    private static final int GIVEN = 0;
    private static final int FAMILY = 1;
    private static final int OTHERS = 2;
    /** How far the rarity of a value counts when it is only nearly equal. */
    private static final double RARITY_OF_NEAR = 0.5;
    private static final double MOST_RARITY_OF_NEAR = 4;
    /** Two shared words of one name are not independent; the second counts for less. */
    private static final double SECOND_WORD = 0.7;
    /** Shared words may stand in any of several places, which makes chance agreement likelier. */
    private static final double ANY_PLACE_BITS = 2;

    private final Forms forms;
    private final Frequencies frequencies;
    private final RowComparison comparison;
    private final LearntVariants variants;
    private final LevelShares shares;
    private final double[][] bits;
    private final double[] bestUnequal;
    private final double[] repeatBits;
    private final double[] sameBits;
    private final boolean[] rarityWhenNear;
    private final boolean[] ofTheFamily;
    private final double bestOthers;
    private final double bestWithoutOthers;
    private final int[] cheapestFirst;
    private final double[] best;

    public PairScorer(Forms forms, Frequencies frequencies, LevelShares shares, LearntVariants variants) {
        this.forms = forms;
        this.frequencies = frequencies;
        this.shares = shares;
        this.variants = variants;
        this.ofTheFamily = shares.kin().shared();
        this.comparison = new RowComparison(forms, frequencies);
        int fields = forms.fields().size();
        bits = new double[fields][LevelShares.LEVELS];
        bestUnequal = new double[fields];
        best = new double[fields];
        rarityWhenNear = new boolean[fields];
        repeatBits = new double[fields];
        sameBits = new double[fields];
        for (int f = 0; f < fields; f++) {
            Likeness likeness = forms.fields().get(f).likeness();
            rarityWhenNear[f] = rarityCountsWhenNear(likeness);
            for (int level = 1; level <= likeness.levels().size(); level++) {
                bits[f][level] = shares.bits(f, level);
                boolean near = level <= 3 && rarityCountsWhenNear(likeness);
                double most = bits[f][level] + (near ? MOST_RARITY_OF_NEAR : 0);
                bestUnequal[f] = level == 1 ? -100 : Math.max(bestUnequal[f], most);
            }
            bestUnequal[f] = Math.max(0, bestUnequal[f]);
            sameBits[f] = log2(shares.m()[f][1]);
            repeatBits[f] = -log2(frequencies.repeat(f));
        }
        cheapestFirst = IntStream.range(0, fields).boxed()
                .sorted(Comparator.comparingInt(f -> cost(forms.fields().get(f).likeness())))
                .mapToInt(Integer::intValue).toArray();
        double most = 0;
        for (int level = 1; level <= Likeness.OTHER_NAMES.levels().size(); level++) {
            most = Math.max(most, level <= 3 ? 30 : bits[OTHERS][level]);
        }
        bestOthers = most;
        bestWithoutOthers = bestWithoutOthers();
    }

    private static int cost(Likeness likeness) {
        return switch (likeness) {
            case SEX -> 0;
            case DATE, AGE -> 1;
            case CODE -> 2;
            case NAME -> 3;
            case TEXT, PLACE -> 4;
            case OTHER_NAMES -> 5;
        };
    }

    /** All bits of the pair, without the prior; never {@link #BELOW_FLOOR}. */
    public double score(int one, int two) {
        return score(one, two, BELOW_FLOOR);
    }

    /**
     * All bits of the pair, without the prior, or {@link #BELOW_FLOOR} as soon as it is certain that they are fewer
     * than the floor: equal cells are seen first, and letters are only compared while it can still matter.
     */
    public double score(int one, int two, double floor) {
        int fields = bits.length;
        double sum = 0;
        double shared = 0;
        double open = 0;
        for (int f = 0; f < fields; f++) {
            int here = forms.cell(one, f);
            int there = forms.cell(two, f);
            if (f == OTHERS || here == 0 || there == 0) {
                continue;
            }
            if (here == there) {
                double weight = ofSame(f, here);
                sum += weight;
                shared += ofTheFamily[f] ? weight : 0;
            } else {
                best[f] = variants.knows(f, here, there)
                        ? Math.max(bestUnequal[f], variants.strongest(f))
                        : bestUnequal[f];
                open += best[f];
            }
        }
        double names = mayShareOthers(one, two) ? bestOthers : bestWithoutOthers;
        if (sum + open + names < floor) {
            return BELOW_FLOOR;
        }
        for (int f : cheapestFirst) {
            int here = forms.cell(one, f);
            int there = forms.cell(two, f);
            if (f == OTHERS || here == 0 || there == 0 || here == there) {
                continue;
            }
            double weight = ofUnequal(f, here, there);
            sum += weight;
            shared += ofTheFamily[f] ? weight : 0;
            open -= best[f];
            if (sum + open + names < floor) {
                return BELOW_FLOOR;
            }
        }
        sum += ofOthers(one, two) + shares.kin().bits(shared);
        return sum < floor ? BELOW_FLOOR : sum;
    }

    /** Bits taken off because brothers and sisters would show as much; 0 or below. */
    public double kinBits(int one, int two) {
        double shared = 0;
        for (int f = 0; f < bits.length; f++) {
            shared += ofTheFamily[f] ? bitsOf(f, one, two) : 0;
        }
        return shares.kin().bits(shared);
    }

    /**
     * Bits of one field, 0 when there is nothing to compare. The bits of all fields and {@link #kinBits} add up to the
     * score.
     */
    public double bitsOf(int field, int one, int two) {
        if (field == OTHERS) {
            return ofOthers(one, two);
        }
        int here = forms.cell(one, field);
        int there = forms.cell(two, field);
        if (here == 0 || there == 0) {
            return 0;
        }
        return here == there ? ofSame(field, here) : ofUnequal(field, here, there);
    }

    /** Level of one field, as numbered by its likeness; 0 when there is nothing to compare. */
    public int levelOf(int field, int one, int two) {
        return field == OTHERS ? othersLevel(one, two) : comparison.level(field, one, two);
    }

    public LevelShares shares() {
        return shares;
    }

    private double ofSame(int field, int cell) {
        return sameBits[field] + frequencies.surprise(field, cell);
    }

    private double ofUnequal(int field, int here, int there) {
        int level = comparison.levelOfDifferent(field, here, there);
        double weight = bits[field][level];
        if (level <= 3 && rarityWhenNear[field]) {
            double common = Math.min(frequencies.surprise(field, here), frequencies.surprise(field, there));
            double rarity = RARITY_OF_NEAR * (common - repeatBits[field]);
            weight += Math.min(MOST_RARITY_OF_NEAR, rarity);
        }
        double learnt = variants.bits(field, here, there);
        return learnt == 0 ? weight : Math.max(weight, learnt);
    }

    private int othersLevel(int one, int two) {
        return comparison.otherNames(one, two, RowComparison.isMet(comparison.level(GIVEN, one, two)),
                RowComparison.isMet(comparison.level(FAMILY, one, two)));
    }

    private double ofOthers(int one, int two) {
        int level = othersLevel(one, two);
        if (level == 0 || level > 3) {
            return bits[OTHERS][level];
        }
        double weight = log2(shares.m()[OTHERS][level]) - ANY_PLACE_BITS
                + frequencies.surpriseAnywhere(comparison.rarestShared());
        if (comparison.secondShared() != 0) {
            weight += SECOND_WORD * frequencies.surpriseAnywhere(comparison.secondShared());
        }
        return Math.max(-1, weight);
    }

    /** Without further names, only a given name in the family name's place could be found. */
    private boolean mayShareOthers(int one, int two) {
        if (forms.hasOthers(one) || forms.hasOthers(two)) {
            return true;
        }
        int given = forms.cell(one, GIVEN);
        int family = forms.cell(one, FAMILY);
        int otherGiven = forms.cell(two, GIVEN);
        int otherFamily = forms.cell(two, FAMILY);
        return (given != otherGiven || family != otherFamily)
                && (given == otherFamily && given != 0 || family == otherGiven && family != 0);
    }

    private double bestWithoutOthers() {
        double most = 0;
        for (int level = 4; level <= Likeness.OTHER_NAMES.levels().size(); level++) {
            most = Math.max(most, bits[OTHERS][level]);
        }
        return most;
    }

    private static boolean rarityCountsWhenNear(Likeness likeness) {
        return likeness == Likeness.NAME || likeness == Likeness.CODE || likeness.isText();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
