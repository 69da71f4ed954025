package org.kintrace.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * One search: parts near each part of the query, then names that have two of them, or one; the likeliest names are
 * compared in full. For one thread.
 */
final class NameSearch {

    // The numbers here trade speed for names not found. They were chosen by trial; what they lose against comparing a query with
    // every name is measured in benchmarks/RESULTS.md, and none of them changes a score.

    /** So many more names than asked for are compared in full. */
    private static final int COMPARED = 48;
    /** Two names run together have so many letters at least. */
    private static final int SHORTEST_SPLIT = 8;
    /** Log odds down to which all names are wanted, tried in turn until enough are found. */
    private static final float LOWEST_LEVEL = -2.5f;
    private static final float[] LEVELS = {1.5f, -0.5f, LOWEST_LEVEL};
    /** A part may be this much worse than the name, since each further part that agrees adds to it. */
    private static final float MORE_PARTS = 1;
    /** With a name as likely as this nothing written together or apart is looked for. */
    private static final float SURE = 0;
    private static final float SURE_PART = 0;

    /** An estimate leaves out what only a full comparison sees, and may be this much too low. */
    private static final float DOUBT = 1.5f;
    private static final IntPredicate EVERY = _ -> true;

    private final NameMatch match;
    private final PartWeights weights;
    private final TokenSearch tokens;
    /** For each part of the query, how much the parts found for it disagree with it; 0 for parts not found. */
    private float[][] marks = {};
    /** Which ids count in the search that runs. */
    private IntPredicate accepted = EVERY;

    NameSearch(NameMatch match, CostModel model) {
        this.match = match;
        weights = match.weights();
        tokens = new TokenSearch(model, match);
    }

    /** A name found with its log odds. */
    record Scored(int name, float odds) {}

    List<Scored> search(ReadName query, TokenPool pool, NameStore names, int top) {
        makeRoom(query.size(), pool);
        NearestNames nearest = new NearestNames(top + COMPARED);
        Map<Integer, Scored> known = new HashMap<>();
        for (float level : LEVELS) {
            if (level == LOWEST_LEVEL) {
                // What is written together or apart is looked for before what is merely somewhat alike.
                joined(query, pool, names, nearest);
                List<Scored> scored = compared(query, nearest.take(top, Aligner.LOWEST), pool, names, top,
                        known);
                if (!scored.isEmpty() && scored.getFirst().odds() >= SURE) {
                    return scored;
                }
            }
            candidates(query, pool, names, level, top, nearest);
            List<Scored> scored = compared(query, nearest.take(top, Aligner.LOWEST), pool, names, top, known);
            if (!scored.isEmpty() && (scored.getFirst().odds() >= SURE && level <= SURE
                    || scored.size() == top && scored.getLast().odds() >= level)) {
                return scored;
            }
        }
        return best(new ArrayList<>(known.values()), top);
    }

    /** All names of accepted ids down to log odds, at most {@code top}: one pass, for asking about many names in turn. */
    List<Scored> search(ReadName query, TokenPool pool, NameStore names, int top, float least,
            IntPredicate ids) {
        makeRoom(query.size(), pool);
        NearestNames nearest = new NearestNames(top + COMPARED, least - DOUBT);
        accepted = ids;
        try {
            candidates(query, pool, names, least, top, nearest);
            if (query.size() > 1) {
                together(query, pool, names, nearest);
            } else {
                apart(query, query.tokens[0].text(), pool, names, nearest);
            }
        } finally {
            accepted = EVERY;
        }
        List<Scored> scored = compared(query, nearest.take(top, Aligner.LOWEST), pool, names, top,
                new HashMap<>());
        scored.removeIf(one -> one.odds() < least);
        return scored;
    }

    /** In how many names a part stands in some spelling that is likelier than not. */
    int bearing(Token part, TokenPool pool, NameStore names) {
        int count = 0;
        for (int token : tokens.search(part, pool, false, SURE_PART).tokens()) {
            count += names.byPart().count(token);
        }
        return count;
    }

    private void makeRoom(int parts, TokenPool pool) {
        if (marks.length < parts || marks[0].length < pool.size()) {
            marks = new float[Math.max(2, Math.max(parts, marks.length))][pool.size() + (pool.size() >> 2)];
        }
    }

    private boolean counts(int name, NameStore names) {
        return !names.removed(name) && accepted.test(names.id(name));
    }

    private void candidates(ReadName query, TokenPool pool, NameStore names, float level, int top,
            NearestNames nearest) {
        int n = query.size();
        TokenSearch.Found[] found = new TokenSearch.Found[n];
        for (int i = 0; i < n; i++) {
            found[i] = tokens.recall(query.tokens[i], pool, true, n == 1 ? level : level - MORE_PARTS);
        }
        Integer[] rarest = new Integer[n];
        Arrays.setAll(rarest, i -> i);
        Arrays.sort(rarest, Comparator.comparingInt(i -> mass(found[i], names)));
        for (int i = 0; i < n && n > 1; i++) {
            mark(i, found[i]);
        }
        for (int i = 0; i < n - 1; i++) {
            for (int k = i + 1; k < n; k++) {
                both(found[rarest[i]], found[rarest[k]], new Pair(rarest[i], rarest[k], n), pool, names,
                        nearest);
            }
        }
        for (int i = 0; i < n && n > 1; i++) {
            unmark(i, found[i]);
        }
        if (n == 1 || nearest.size() < top) {
            for (int i = 0; i < n; i++) {
                one(found[i], counted(query, i), pool, names, nearest);
            }
        }
    }

    /** Parts of a query that count where only one agrees: that one, and those that are not a father's name; at least two of several. */
    private static int counted(ReadName query, int agreeing) {
        int counted = 1;
        for (int i = 0; i < query.size(); i++) {
            counted += i != agreeing && !query.tokens[i].patronymic() ? 1 : 0;
        }
        return counted;
    }

    /** Two parts of a query of so many parts; the names of the first, the rarer, are looked at. */
    private record Pair(int rarer, int other, int of) {

        boolean turned() {
            return rarer > other;
        }
    }

    private void mark(int part, TokenSearch.Found found) {
        for (int k = 0; k < found.size(); k++) {
            marks[part][found.tokens()[k]] = weights.disagreement(found.odds()[k]);
        }
    }

    private void unmark(int part, TokenSearch.Found found) {
        for (int token : found.tokens()) {
            marks[part][token] = 0;
        }
    }

    /** Names that have a part near each of two parts of the query; those with the likeliest parts first. */
    private void both(TokenSearch.Found rarer, TokenSearch.Found other, Pair pair, TokenPool pool,
            NameStore names,
            NearestNames nearest) {
        if (other.size() == 0) {
            return;
        }
        float least = weights.disagreement(other.odds()[0]);
        for (int k = 0; k < rarer.size(); k++) {
            float disagreement = weights.disagreement(rarer.odds()[k]);
            if (weights.combine(disagreement + least, 2) <= nearest.least()) {
                break;
            }
            beside(rarer.tokens()[k], disagreement, pair, pool, names, nearest);
        }
    }

    /** Offers the names that have a part and beside it a marked one. */
    private void beside(int token, float disagreement, Pair pair, TokenPool pool, NameStore names,
            NearestNames nearest) {
        int[] row = names.byPart().beside(token);
        int length = names.byPart().lengthBeside(token);
        float[] marked = marks[pair.other()];
        float most = weights.sumOf(nearest.least(), 2) - disagreement;
        for (int i = 0; i < length; i += NamesByPart.PER_ENTRY) {
            float mark = marked[row[i + 1] >> 1];
            if (mark != 0 && mark < most) {
                int name = row[i];
                boolean before = (row[i + 1] & 1) == 1;
                float estimate = estimate(name, disagreement + mark, pair.of(), pool, names)
                        - (before == pair.turned() ? 0 : weights.reversed());
                if (estimate > nearest.least() && counts(name, names)) {
                    nearest.offer(name, estimate);
                    most = weights.sumOf(nearest.least(), 2) - disagreement;
                }
            }
        }
    }

    /** Of a name two of whose parts disagree so much; where both have three parts, the third must agree as well. */
    private float estimate(int name, float two, int parts, TokenPool pool, NameStore names) {
        int size = names.parts(name);
        if (size < 3 || parts < 3) {
            return weights.combine(two, 2) - weights.missing(missing(name, 2, parts, pool, names));
        }
        float sum = 0;
        int answered = 0;
        for (int part = 0; part < parts; part++) {
            float best = 0;
            for (int at = 0; at < size; at++) {
                float mark = marks[part][names.part(name, at)];
                best = mark != 0 && (best == 0 || mark < best) ? mark : best;
            }
            sum += best;
            answered += best == 0 ? 0 : 1;
        }
        sum += Math.max(0, Math.min(size, parts) - answered) * weights.disagreement(Aligner.LOWEST);
        return weights.combine(sum, Math.min(size, parts))
                - weights.missing(missing(name, 3, parts, pool, names));
    }

    /** How many parts have no answer where so many agree; fathers' names are often left out and not counted. */
    private static int missing(int name, int agree, int parts, TokenPool pool, NameStore names) {
        int size = names.parts(name);
        int counted = Math.abs(size - parts);
        for (int at = 0; at < size && size > agree; at++) {
            counted -= pool.patronymic(names.part(name, at)) && counted > 0 ? 1 : 0;
        }
        return counted;
    }

    private static int mass(TokenSearch.Found found, NameStore names) {
        int mass = 0;
        for (int token : found.tokens()) {
            mass += names.byPart().lengthBeside(token);
        }
        return mass;
    }

    /** Names that have a part near one part of the query, and nothing else in common. */
    private void one(TokenSearch.Found found, int parts, TokenPool pool, NameStore names,
            NearestNames nearest) {
        for (int k = 0; k < found.size() && found.odds()[k] > nearest.least(); k++) {
            int token = found.tokens()[k];
            float odds = found.odds()[k];
            alone(token, odds, parts, names, nearest);
            // With two or more parts on both sides one of them must disagree.
            float best = parts > 1 ? Aligner.LOWEST : odds - weights.missingFromOne(1);
            int[] with = names.byPart().beside(token);
            int length = names.byPart().lengthBeside(token);
            int last = -1;
            for (int i = 0; i < length && best > nearest.least(); i += NamesByPart.PER_ENTRY) {
                int name = with[i];
                if (name != last) {
                    float estimate = parts > 1
                            ? best
                            : odds - weights.missingFromOne(missing(name, 1, 1, pool, names));
                    offer(name, Math.min(estimate, best), names, nearest);
                }
                last = name;
            }
        }
    }

    private void alone(int token, float odds, int parts, NameStore names, NearestNames nearest) {
        int[] with = names.byPart().alone(token);
        int count = names.byPart().countAlone(token);
        float best = odds - weights.missingFromOne(parts - 1);
        for (int i = 0; i < count && best > nearest.least(); i++) {
            offer(with[i], parts > 1 && names.parts(with[i]) > 1 ? Aligner.LOWEST : best, names, nearest);
        }
    }

    private void offer(int name, float estimate, NameStore names, NearestNames nearest) {
        if (estimate > nearest.least() && counts(name, names)) {
            nearest.offer(name, estimate);
        }
    }

    /** What is written together on one side and apart on the other. */
    private void joined(ReadName query, TokenPool pool, NameStore names, NearestNames nearest) {
        together(query, pool, names, nearest);
        Token[] wholes = query.joined();
        apart(query, wholes.length == 0 ? query.tokens[0].text() : wholes[0].text(), pool, names, nearest);
    }

    /** Names of one part that are all of the query run together. */
    private void together(ReadName query, TokenPool pool, NameStore names, NearestNames nearest) {
        Token[] wholes = query.joined();
        for (int i = 0; i < Math.min(2, wholes.length); i++) {
            one(tokens.search(wholes[i], pool, false, SURE_PART), 1, pool, names, nearest);
        }
    }

    /** Names of two parts that the query writes as one. */
    private void apart(ReadName query, String text, TokenPool pool, NameStore names, NearestNames nearest) {
        for (int at : cuts(text)) {
            Token[] halves = query.halves(text, at);
            if (halves.length == 2) {
                TokenSearch.Found first = tokens.search(halves[0], pool, false, SURE_PART);
                if (first.size() > 0) {
                    TokenSearch.Found second = tokens.search(halves[1], pool, false, SURE_PART);
                    mark(1, second);
                    both(first, second, new Pair(0, 1, 2), pool, names, nearest);
                    unmark(1, second);
                }
            }
        }
    }

    /** Where a text may be cut in two: between Chinese characters, or at apostrophes, else between letters of a long word. */
    private static int[] cuts(String text) {
        boolean han = Script.of(text) == Script.HAN;
        boolean marked = text.indexOf('\'') > 0;
        int edge = han ? 1 : 3;
        if (!han && !marked && text.length() < SHORTEST_SPLIT) {
            return new int[0];
        }
        int[] cuts = new int[text.length()];
        int count = 0;
        for (int at = edge; at <= text.length() - edge; at++) {
            if (han || !marked || text.charAt(at) == '\'') {
                cuts[count++] = at;
            }
        }
        return Arrays.copyOf(cuts, count);
    }

    /** Compares names in full, those not compared before, and gives the best of all known. */
    private List<Scored> compared(ReadName query, int[] candidates, TokenPool pool, NameStore names,
            int top, Map<Integer, Scored> known) {
        for (int name : candidates) {
            if (!known.containsKey(name)) {
                Token[] parts = new Token[names.parts(name)];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = pool.token(names.part(name, i));
                }
                known.put(name,
                        new Scored(name, match.logOdds(query, query.like(parts, names.pinyin(name)))));
            }
        }
        return best(new ArrayList<>(known.values()), top);
    }

    private static List<Scored> best(List<Scored> scored, int top) {
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.odds()).thenComparingInt(Scored::name));
        return scored.size() > top ? new ArrayList<>(scored.subList(0, top)) : scored;
    }
}
