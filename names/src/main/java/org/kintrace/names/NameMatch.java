package org.kintrace.names;

import java.util.Arrays;

/**
 * Two names of several parts: which part answers which, in what order, what is missing and what runs together.
 *
 * <p>Parts must all agree, so the log odds of a name are the soft minimum of those of its parts, with a bonus for each
 * further agreeing part, and take-aways for what is missing or turned around.
 */
final class NameMatch {

    private static final int MOST_TRIED = 4;
    private static final float LOWEST = Aligner.LOWEST;

    /** Single names are ranked further down than parts are. */
    private static final float UNRELATED = -30;
    /** Names of more than three parts were not fitted to; further parts add nothing, or they would outweigh one that differs. */
    private static final int MOST_ADDING = 3;
    private static final float[] NO_ODDS = {};

    /** The numbers that weigh parts against each other; fitted, see {@code weights.tsv}. */
    record PartWeights(float softness, float morePart, float missing, float missingFurther,
            float missingPatronymic,
            float reversed, float joined, float initial, float stem, float rotated, float sex, float syllable,
            float dictionary) {

        static PartWeights of(CostModel.Corrections corrections) {
            return new PartWeights(part(corrections, "softness"), part(corrections, "more"),
                    part(corrections, "missing"), part(corrections, "missing further"),
                    part(corrections, "missing patronymic"),
                    part(corrections, "reversed"), part(corrections, "joined"), part(corrections, "initial"),
                    part(corrections, "stem"), part(corrections, "rotated"), part(corrections, "sex"),
                    part(corrections, "syllable"), part(corrections, "dictionary"));
        }

        private static float part(CostModel.Corrections corrections, String key) {
            return (float) corrections.get("parts " + key);
        }
    }

    private final Aligner aligner;
    private final PartWeights weights;

    NameMatch(Aligner aligner, PartWeights weights) {
        this.aligner = aligner;
        this.weights = weights;
    }

    /** Log odds that both are one name; both have at least one part. */
    float logOdds(ReadName a, ReadName b) {
        float odds = regardlessOfFathers(a, b);
        if (odds > 0 && a.father() >= 0 && b.father() >= 0) {
            float fathers = part(a.tokens[a.father()], b.tokens[b.father()], Among.SEVERAL);
            return Math.min(odds, combine(disagreement(fathers), MOST_ADDING));
        }
        return odds;
    }

    /** Where both names tell the father's name, it must be one; what this leaves out. */
    private float regardlessOfFathers(ReadName a, ReadName b) {
        int n = a.size();
        int m = b.size();
        if (n == 1 && m == 1) {
            return part(a.tokens[0], b.tokens[0], Among.ONE);
        }
        boolean inOrder = n < m || n == m && before(a, b);
        ReadName shorter = inOrder ? a : b;
        ReadName longer = inOrder ? b : a;
        float[] odds = odds(shorter, longer);
        if (odds.length == 0) {
            float none = combine(disagreement(LOWEST), shorter.size());
            return n == m && near(a, b) ? Math.max(none, wholes(a, b)) : none;
        }
        float best = new Assignment(odds, shorter, longer).best();
        if (n == 1 || m == 1) {
            return near(shorter, longer)
                    ? Math.max(best, against(shorter.tokens[0], longer))
                    : best;
        }
        if (onlyInitials(shorter) || onlyInitials(longer)) {
            return best - weights.missing - weights.morePart;
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
            best = Math.max(best, aligner.logOdds(whole, joined[i]) - weights.joined
                    - (i == 0 ? 0 : weights.reversed));
        }
        return best;
    }

    private float wholes(ReadName a, ReadName b) {
        Token[] joinedA = a.joined();
        Token[] joinedB = b.joined();
        float best = aligner.logOdds(joinedA[0], joinedB[0]);
        for (int i = 1; i < joinedB.length; i++) {
            best = Math.max(best, aligner.logOdds(joinedA[0], joinedB[i]) - weights.reversed);
        }
        for (int i = 1; i < joinedA.length; i++) {
            best = Math.max(best, aligner.logOdds(joinedA[i], joinedB[0]) - weights.reversed);
        }
        return best - weights.rotated;
    }

    /** The longer name with two neighbouring parts run together. */
    private float withPairs(ReadName shorter, ReadName longer, float[] parts) {
        float best = Float.NEGATIVE_INFINITY;
        int n = shorter.size();
        int m = longer.size() - 1;
        if (Math.max(n, m) > MOST_TRIED) {
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
            best = Math.max(best, new Assignment(odds, n, m, missing(n, m)).best() - weights.joined);
        }
        return best;
    }

    /** Log odds of each part of one against each of the other; empty as soon as a part has no answer and nothing can be run together. */
    private float[] odds(ReadName shorter, ReadName longer) {
        int n = shorter.size();
        int m = longer.size();
        float[] odds = new float[n * m];
        Among among = n == 1 ? Among.ONE_AND_SEVERAL : Among.SEVERAL;
        for (int i = 0; i < n; i++) {
            float best = LOWEST;
            for (int j = 0; j < m; j++) {
                odds[i * m + j] = part(shorter.tokens[i], longer.tokens[j], among);
                best = Math.max(best, odds[i * m + j]);
            }
            if (n == m && best <= LOWEST) {
                return NO_ODDS;
            }
        }
        return odds;
    }

    private float[] missing(ReadName shorter, ReadName longer) {
        float[] missing = missing(shorter.size(), longer.size());
        for (int j = 0; j < missing.length; j++) {
            if (longer.tokens[j].patronymic()) {
                missing[j] = weights.missingPatronymic;
            }
        }
        return missing;
    }

    private float[] missing(int n, int m) {
        float[] missing = new float[m];
        Arrays.fill(missing, n > 1 ? weights.missingFurther : weights.missing);
        return missing;
    }

    /**
     * The best way to give each part of the shorter name one of the longer; exact up to four parts, greedy beyond. A father's
     * name may answer a plain part, as Maratuly does Marat, but not where a plain part is left over: that is the child's own.
     */
    private final class Assignment {

        private final float[] odds;
        private final int n;
        private final int m;
        private final float[] missing;
        /** For each pair of parts, whether only one of them says that it is a father's name. */
        private final boolean[] unlike;
        /** For each part of the longer name, whether it has the ending of a surname. */
        private final boolean[] surname;

        Assignment(float[] odds, int n, int m, float[] missing) {
            this.odds = odds;
            this.n = n;
            this.m = m;
            this.missing = missing;
            unlike = new boolean[n * m];
            surname = new boolean[m];
        }

        Assignment(float[] odds, ReadName shorter, ReadName longer) {
            this(odds, shorter.size(), longer.size(), missing(shorter, longer));
            for (int j = 0; j < m; j++) {
                surname[j] = longer.tokens[j].surname();
                for (int i = 0; i < n && n < m; i++) {
                    unlike[i * m + j] = longer.tokens[j].patronymic() && !shorter.tokens[i].patronymic();
                }
            }
        }

        float best() {
            return m <= MOST_TRIED ? tryAll(0, 0, -1, false, false, 0) : greedy();
        }

        private float tryAll(int i, int used, int last, boolean reversed, boolean father, float sum) {
            if (i == n) {
                return complete(used, reversed, father, sum);
            }
            float best = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < m; j++) {
                if ((used & 1 << j) == 0) {
                    best = Math.max(best, tryAll(i + 1, used | 1 << j, j, reversed || j < last,
                            father || unlike[i * m + j], sum + disagreement(odds[i * m + j])));
                }
            }
            return best;
        }

        private float complete(int used, boolean reversed, boolean father, float sum) {
            float taken = reversed ? weights.reversed : 0;
            boolean ownNameLeft = false;
            boolean surnameAnswered = false;
            for (int j = 0; j < m; j++) {
                boolean left = (used & 1 << j) == 0;
                boolean own = father && left && !surname[j];
                taken += !left ? 0 : own ? Math.max(missing[j], weights.missing) : missing[j];
                ownNameLeft |= own;
                surnameAnswered |= !left && surname[j];
            }
            // With the surname answered, what is left over is the child's own name, and the father's stands where it should.
            float all = ownNameLeft && surnameAnswered ? sum + disagreement(LOWEST) : sum;
            return combine(all, n) - taken;
        }

        private float greedy() {
            boolean[] usedA = new boolean[n];
            boolean[] usedB = new boolean[m];
            float sum = 0;
            for (int k = 0; k < n; k++) {
                int best = -1;
                for (int at = 0; at < n * m; at++) {
                    if (!usedA[at / m] && !usedB[at % m] && (best < 0 || odds[at] > odds[best])) {
                        best = at;
                    }
                }
                usedA[best / m] = true;
                usedB[best % m] = true;
                sum += disagreement(odds[best]);
            }
            float total = combine(sum, n);
            for (int j = 0; j < m; j++) {
                total -= usedB[j] ? 0 : missing[j];
            }
            return total;
        }
    }

    float disagreement(float odds) {
        return (float) Math.exp(-Math.max(odds, LOWEST) / weights.softness);
    }

    float combine(float sum, int parts) {
        return (float) (-weights.softness * Math.log(sum))
                + weights.morePart * (Math.min(parts, MOST_ADDING) - 1);
    }

    /** The sum of disagreements that gives log odds to so many parts: the inverse of {@link #combine}. */
    float sumOf(float odds, int parts) {
        return (float) Math
                .exp((weights.morePart * (Math.min(parts, MOST_ADDING) - 1) - odds) / weights.softness);
    }

    float dictionaryOdds() {
        return weights.dictionary;
    }

    float stemPenalty() {
        return weights.stem;
    }

    float reversedPenalty() {
        return weights.reversed;
    }

    /** What so many missing parts take away where at least two agree. */
    float missing(int parts) {
        return parts * weights.missingFurther;
    }

    /** What so many missing parts take away where one agrees. */
    float missingFromOne(int parts) {
        return parts * weights.missing;
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
        if (odds < weights.dictionary && Variants.shared(x.groups(), y.groups()) >= 0) {
            odds = weights.dictionary;
        }
        if (among != Among.ONE) {
            odds = Math.max(odds, stems(x, y, odds));
        }
        if (among == Among.SEVERAL && odds < weights.syllable) {
            odds = Math.max(odds, start(x, y));
        }
        boolean differs = x.sex() != 0 && y.sex() != 0 && x.sex() != y.sex();
        return differs ? odds - weights.sex : odds;
    }

    /** Log odds where a letter or a syllable may stand for a part that begins like it. */
    float start(Token x, Token y) {
        boolean letter = x.initial() || y.initial();
        boolean syllable = !letter && (beginning(x, y) || beginning(y, x));
        return (letter || syllable) && aligner.sameStart(x, y)
                ? letter ? weights.initial : weights.syllable
                : LOWEST;
    }

    /** A single syllable can be what was split off a part at least twice as long. */
    private static boolean beginning(Token syllable, Token whole) {
        return syllable.syllable() && whole.readings()[0].length() >= 2 * syllable.readings()[0].length();
    }

    private float stems(Token x, Token y, float known) {
        float worth = Math.max(known, LOWEST) + weights.stem;
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
        return best - weights.stem;
    }
}
