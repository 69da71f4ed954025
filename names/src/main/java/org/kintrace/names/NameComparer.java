package org.kintrace.names;

import java.util.Optional;

/** Says how likely two written names are one name, across scripts and orthographies, and why. Safe to share. */
public final class NameComparer {

    private static final class Standard {
        static final NameComparer COMPARER = new NameComparer(CostModel.Corrections.standard());
    }

    private final NamePreparer preparer;
    private final Aligner aligner;
    private final NameMatch match;
    /** Moves the log odds so that a score of a half is the best single border on the development pairs. */
    private final double shift;

    NameComparer(CostModel.Corrections corrections) {
        this(new NamePreparer(), corrections);
    }

    private NameComparer(NamePreparer preparer, CostModel.Corrections corrections) {
        this.preparer = preparer;
        aligner = new Aligner(CostModel.of(preparer.reader().symbols(), corrections));
        shift = corrections.get("parts shift");
        match = new NameMatch(aligner, PartWeights.of(corrections));
    }

    /** The same tables with other weights; names prepared by this one fit that one. */
    NameComparer with(CostModel.Corrections corrections) {
        return new NameComparer(preparer, corrections);
    }

    /** The comparer with the tables and weights that come with the program. */
    public static NameComparer standard() {
        return Standard.COMPARER;
    }

    /** Reads a name once, so that it can be compared many times. */
    public PreparedName prepare(WrittenName name) {
        return preparer.prepare(name);
    }

    /** All parts read as one, for fitting. */
    static Optional<Token> wholeToken(TokenReader reader, WrittenName name) {
        return reader.read(String.join("", NameParts.of(name.text()).parts()),
                name.language().orElse("").startsWith("zh"));
    }

    /** 0 (surely different names) to 1 (the same name); symmetric, never NaN. */
    public double score(PreparedName a, PreparedName b) {
        return a.size() == 0 || b.size() == 0 ? 0 : score(match.logOdds(a.read, b.read));
    }

    /** The score that goes with log odds. */
    double score(float logOdds) {
        return 1 / (1 + Math.exp(-logOdds - shift));
    }

    /** The log odds that go with a score. */
    float oddsOf(double score) {
        return (float) (Math.log(score / (1 - score)) - shift);
    }

    NamePreparer preparer() {
        return preparer;
    }

    /** An empty pool of parts for an index. */
    TokenPool pool() {
        return new TokenPool(aligner.model());
    }

    NameSearch search() {
        return new NameSearch(match, aligner.model());
    }

    float logOdds(PreparedName a, PreparedName b) {
        return a.size() == 0 || b.size() == 0 ? Float.NEGATIVE_INFINITY : match.logOdds(a.read, b.read);
    }

    /** The score with its weight of evidence and the reasons. */
    public NameComparison compare(PreparedName a, PreparedName b) {
        double score = score(a, b);
        return new NameComparison(score, bits(score),
                new NameExplanation(preparer, aligner, match).of(a.read, b.read));
    }

    /** Prepares both and compares them. */
    public NameComparison compare(WrittenName a, WrittenName b) {
        return compare(prepare(a), prepare(b));
    }

    /** The weight of evidence of a score, in bits; never NaN. */
    public static double bits(double score) {
        double clear = Math.clamp(score, 1e-6, 1 - 1e-6);
        return Math.log(clear / (1 - clear)) / Math.log(2);
    }
}
