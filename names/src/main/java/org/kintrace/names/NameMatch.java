package org.kintrace.names;

/**
 * Two names of several parts: which part answers which, in what order, what is missing and what runs together.
 *
 * <p>The log odds of a name are those of its parts together, see {@link PartWeights}, less what is missing or turned around.
 */
final class NameMatch {

    private static final float LOWEST = Aligner.LOWEST;
    private static final float[] NO_ODDS = {};

    private final Aligner aligner;
    private final PartWeights weights;
    private final PartMatch parts;

    NameMatch(Aligner aligner, PartWeights weights) {
        this.aligner = aligner;
        this.weights = weights;
        parts = new PartMatch(aligner, weights);
    }

    /** How its parts are compared. */
    PartMatch parts() {
        return parts;
    }

    /** How its parts are weighed. */
    PartWeights weights() {
        return weights;
    }

    /** Log odds that both are one name; both have at least one part. */
    float logOdds(ReadName a, ReadName b) {
        float odds = regardlessOfFathers(a, b);
        if (odds > 0 && a.father() >= 0 && b.father() >= 0) {
            float fathers = parts.part(a.tokens[a.father()], b.tokens[b.father()], PartMatch.Among.SEVERAL);
            return Math.min(odds, weights.combine(weights.disagreement(fathers), PartWeights.MOST_ADDING));
        }
        return odds;
    }

    /** Where both names tell the father's name, it must be one; what this leaves out. */
    private float regardlessOfFathers(ReadName a, ReadName b) {
        int n = a.size();
        int m = b.size();
        if (n == 1 && m == 1) {
            return parts.part(a.tokens[0], b.tokens[0], PartMatch.Among.ONE);
        }
        boolean inOrder = n < m || n == m && before(a, b);
        ReadName shorter = inOrder ? a : b;
        ReadName longer = inOrder ? b : a;
        float[] odds = odds(shorter, longer);
        if (odds.length == 0) {
            float none = weights.combine(weights.disagreement(LOWEST), shorter.size());
            return n == m && near(a, b) ? Math.max(none, wholes(a, b)) : none;
        }
        float best = new PartAssignment(weights, odds, shorter, longer).best();
        if (n == 1 || m == 1) {
            return near(shorter, longer)
                    ? Math.max(best, against(shorter.tokens[0], longer))
                    : best;
        }
        if (onlyInitials(shorter) || onlyInitials(longer)) {
            return best - weights.missing() - weights.morePart();
        }
        if (n != m) {
            best = Math.max(best, withPairs(shorter, longer, odds));
        }
        if (best < 0 && near(a, b)) {
            best = Math.max(best, wholes(a, b));
        }
        return best;
    }

    /** One order for two names of equally many parts, so that it does not matter which comes first. */
    private static boolean before(ReadName a, ReadName b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.tokens[i].text().compareTo(b.tokens[i].text());
            if (order != 0) {
                return order < 0;
            }
        }
        return true;
    }

    /** Letters alone say as little as a part that is missing. */
    private static boolean onlyInitials(ReadName name) {
        for (Token token : name.tokens) {
            if (!token.initial()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the names have so many consonants in common that they can be one name, cut into parts differently. */
    private static boolean near(ReadName a, ReadName b) {
        long letters = classes(a, true);
        long syllables = classes(a, false);
        long otherLetters = classes(b, true);
        long otherSyllables = classes(b, false);
        return ClassCounts.near(letters, otherLetters) || ClassCounts.near(syllables, otherSyllables)
                || ClassCounts.near(letters, otherSyllables) || ClassCounts.near(syllables, otherLetters);
    }

    private static long classes(ReadName name, boolean first) {
        long sum = 0;
        for (Token token : name.tokens) {
            sum += token.readings()[first ? 0 : token.readings().length - 1].classes();
        }
        return sum;
    }

    /** One written part against several run together. */
    private float against(Token whole, ReadName several) {
        Token[] joined = several.joined();
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < joined.length; i++) {
            best = Math.max(best, aligner.logOdds(whole, joined[i]) - weights.joined()
                    - (i == 0 ? 0 : weights.reversed()));
        }
        return best;
    }

    private float wholes(ReadName a, ReadName b) {
        Token[] joinedA = a.joined();
        Token[] joinedB = b.joined();
        float best = aligner.logOdds(joinedA[0], joinedB[0]);
        for (int i = 1; i < joinedB.length; i++) {
            best = Math.max(best, aligner.logOdds(joinedA[0], joinedB[i]) - weights.reversed());
        }
        for (int i = 1; i < joinedA.length; i++) {
            best = Math.max(best, aligner.logOdds(joinedA[i], joinedB[0]) - weights.reversed());
        }
        return best - weights.rotated();
    }

    /** The longer name with two neighbouring parts run together. */
    private float withPairs(ReadName shorter, ReadName longer, float[] parts) {
        float best = Float.NEGATIVE_INFINITY;
        int n = shorter.size();
        int m = longer.size() - 1;
        if (!PartAssignment.triesAll(Math.max(n, m))) {
            return best;
        }
        Token[] pairs = longer.pairs();
        float[] odds = new float[n * m];
        for (int pair = 0; pair < pairs.length; pair++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    odds[i * m + j] = j == pair
                            ? aligner.logOdds(shorter.tokens[i], pairs[pair])
                            : parts[i * (m + 1) + (j < pair ? j : j + 1)];
                }
            }
            best = Math.max(best, new PartAssignment(weights, odds, n, m).best() - weights.joined());
        }
        return best;
    }

    /** Log odds of each part of one against each of the other; empty as soon as a part has no answer and nothing can be run together. */
    private float[] odds(ReadName shorter, ReadName longer) {
        int n = shorter.size();
        int m = longer.size();
        float[] odds = new float[n * m];
        PartMatch.Among among = n == 1 ? PartMatch.Among.ONE_AND_SEVERAL : PartMatch.Among.SEVERAL;
        for (int i = 0; i < n; i++) {
            float best = LOWEST;
            for (int j = 0; j < m; j++) {
                odds[i * m + j] = parts.part(shorter.tokens[i], longer.tokens[j], among);
                best = Math.max(best, odds[i * m + j]);
            }
            if (n == m && best <= LOWEST) {
                return NO_ODDS;
            }
        }
        return odds;
    }
}
