package org.kintrace.names;

/** One part of a name against one part of another. */
final class PartMatch {

    private static final float LOWEST = Aligner.LOWEST;

    /** Single names are ranked further down than parts are. */
    private static final float UNRELATED = -30;

    private final Aligner aligner;
    private final PartWeights weights;

    PartMatch(Aligner aligner, PartWeights weights) {
        this.aligner = aligner;
        this.weights = weights;
    }

    /** Of how many parts the names are whose parts are compared: endings, letters and syllables stand for more only beside other parts. */
    enum Among {
        ONE, ONE_AND_SEVERAL, SEVERAL;

        static Among of(ReadName a, ReadName b) {
            return a.size() == 1 && b.size() == 1
                    ? ONE
                    : a.size() == 1 || b.size() == 1 ? ONE_AND_SEVERAL : SEVERAL;
        }
    }

    /** Log odds of one part against one part. */
    float part(Token x, Token y, Among among) {
        if (among == Among.SEVERAL && (x.initial() || y.initial())) {
            return start(x, y);
        }
        float floor = among == Among.ONE ? UNRELATED : LOWEST;
        float odds = Math.max(floor, aligner.logOdds(x, y, floor));
        if (odds < weights.dictionary() && Variants.shared(x.groups(), y.groups()) >= 0) {
            odds = weights.dictionary();
        }
        if (among != Among.ONE) {
            odds = Math.max(odds, stems(x, y, odds));
        }
        if (among == Among.SEVERAL && odds < weights.syllable()) {
            odds = Math.max(odds, start(x, y));
        }
        boolean differs = x.sex() != 0 && y.sex() != 0 && x.sex() != y.sex();
        return differs ? odds - weights.sex() : odds;
    }

    /** Log odds where a letter or a syllable may stand for a part that begins like it. */
    float start(Token x, Token y) {
        boolean letter = x.initial() || y.initial();
        boolean syllable = !letter && (beginning(x, y) || beginning(y, x));
        return (letter || syllable) && aligner.sameStart(x, y)
                ? letter ? weights.initial() : weights.syllable()
                : LOWEST;
    }

    /** A single syllable can be what was split off a part at least twice as long. */
    private static boolean beginning(Token syllable, Token whole) {
        return syllable.syllable() && whole.readings()[0].length() >= 2 * syllable.readings()[0].length();
    }

    private float stems(Token x, Token y, float known) {
        float worth = Math.max(known, LOWEST) + weights.stem();
        float best = Float.NEGATIVE_INFINITY;
        Token stemX = x.stem();
        Token stemY = y.stem();
        if (stemX != null) {
            best = aligner.logOdds(stemX, y, worth);
        }
        if (stemY != null) {
            best = Math.max(best, aligner.logOdds(x, stemY, worth));
        }
        if (stemX != null && stemY != null) {
            best = Math.max(best, aligner.logOdds(stemX, stemY, worth));
        }
        return best - weights.stem();
    }
}
