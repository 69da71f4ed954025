package org.kintrace.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * One search: parts near each part of the query, then names that have two of them, or one; the likeliest names are
 * compared in full. For one thread.
 */
final class NameSearch {

    private static final int COMPARED = 48;
    /** Names looked at for one part; the likeliest parts come first. */
    private static final int MOST_POSTINGS = 200_000;
    private static final int SHORTEST_SPLIT = 8;
    /** Log odds down to which all names are wanted, tried in turn until enough are found. */
    private static final float[] LEVELS = {1.5f, -0.5f, -2.5f};
    /** A part may be this much worse than the name, since each further part that agrees adds to it. */
    private static final float MORE_PARTS = 1;
    /** With a name as likely as this nothing written together or apart is looked for. */
    private static final float SURE = 0;
    private static final float SURE_PART = 0;

    /** An estimate leaves out what only a full comparison sees, and may be this much too low. */
    private static final float DOUBT = 1.5f;
    private static final IntPredicate EVERY = _ -> true;

    private final NameMatch match;
    private final TokenSearch tokens;
    /** How much a part found for the other part of the query disagrees with it; 0 for parts not found. */
    private float[] marks = new float[1024];
    /** Which ids count in the search that runs. */
    private IntPredicate accepted = EVERY;

    NameSearch(NameMatch match, CostModel model) {
        this.match = match;
        tokens = new TokenSearch(model, match);
    }

    /** A name found with its log odds. */
    record Scored(int name, float odds) {}

    List<Scored> search(ReadName query, TokenPool pool, NameStore names, int top) {
        makeRoom(pool);
        NearestNames nearest = new NearestNames(top + COMPARED);
        List<Scored> scored = List.of();
        for (float level : LEVELS) {
            candidates(query, pool, names, level, top, nearest);
            scored = compared(query, nearest.take(), pool, names, top);
            if (!scored.isEmpty() && (scored.getFirst().odds() >= SURE && level <= SURE
                    || scored.size() == top && scored.getLast().odds() >= level)) {
                return scored;
            }
        }
        joined(query, pool, names, nearest);
        return merged(scored, compared(query, nearest.take(), pool, names, top), top);
    }

    /** All names of accepted ids down to log odds, at most {@code top}: one pass, for asking about many names in turn. */
    List<Scored> search(ReadName query, TokenPool pool, NameStore names, int top, float least, IntPredicate ids) {
        makeRoom(pool);
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
        List<Scored> scored = compared(query, nearest.take(), pool, names, top);
        scored.removeIf(one -> one.odds() < least);
        return scored;
    }

    private void makeRoom(TokenPool pool) {
        if (marks.length < pool.size()) {
            marks = new float[pool.size() + (pool.size() >> 2)];
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
        Arrays.sort(rarest, Comparator.comparingInt(i -> mass(found[i], pool)));
        for (int i = 0; i < n - 1 && (i == 0 || nearest.size() < top); i++) {
            for (int k = i + 1; k < n; k++) {
                both(found[rarest[i]], found[rarest[k]], rarest[i] > rarest[k], n, pool, names, nearest);
            }
        }
        if (nearest.size() < top) {
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

    /** Names that have a part near each of two parts of the query; looks at the names of the rarer. */
    private void both(TokenSearch.Found rarer, TokenSearch.Found other, boolean turned, int parts,
            TokenPool pool,
            NameStore names, NearestNames nearest) {
        for (int k = 0; k < other.size(); k++) {
            marks[other.tokens()[k]] = match.disagreement(other.odds()[k]);
        }
        int looked = 0;
        for (int k = 0; k < rarer.size() && looked < MOST_POSTINGS; k++) {
            int token = rarer.tokens()[k];
            float disagreement = match.disagreement(rarer.odds()[k]);
            if (match.combine(disagreement, 2) <= nearest.least()) {
                break;
            }
            int[] with = pool.names(token);
            int count = pool.count(token);
            looked += count;
            for (int i = 0; i < count; i++) {
                offer(with[i], token, disagreement, turned, parts, pool, names, nearest);
            }
        }
        for (int token : other.tokens()) {
            marks[token] = 0;
        }
    }

    private void offer(int name, int token, float disagreement, boolean turned, int parts, TokenPool pool,
            NameStore names, NearestNames nearest) {
        int size = names.parts(name);
        int place = names.placeOf(name, token);
        for (int at = 0; at < size; at++) {
            float mark = marks[names.part(name, at)];
            if (mark != 0 && at != place) {
                float estimate = match.combine(disagreement + mark, 2)
                        - match.missing(missing(name, 2, parts, pool, names))
                        - (at < place == turned ? 0 : match.reversedPenalty());
                if (estimate > nearest.least() && counts(name, names)) {
                    nearest.offer(name, estimate);
                }
            }
        }
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

    /** Of a name that has but one part of the query; with two or more on both sides one of them must disagree. */
    private float fromOne(int name, float odds, int parts, TokenPool pool, NameStore names) {
        return parts > 1 && names.parts(name) > 1
                ? Aligner.LOWEST
                : odds - match.missingFromOne(missing(name, 1, parts, pool, names));
    }

    private static int mass(TokenSearch.Found found, TokenPool pool) {
        int mass = 0;
        for (int token : found.tokens()) {
            mass += pool.count(token);
        }
        return mass;
    }

    /** Names that have a part near one part of the query, and nothing else in common. */
    private void one(TokenSearch.Found found, int parts, TokenPool pool, NameStore names,
            NearestNames nearest) {
        int looked = 0;
        for (int k = 0; k < found.size() && looked < MOST_POSTINGS; k++) {
            int token = found.tokens()[k];
            float odds = found.odds()[k];
            if (nearest.least() > odds) {
                return;
            }
            int[] with = pool.names(token);
            int count = pool.count(token);
            looked += count;
            for (int i = 0; i < count; i++) {
                float estimate = fromOne(with[i], odds, parts, pool, names);
                if (estimate > nearest.least() && counts(with[i], names)) {
                    nearest.offer(with[i], estimate);
                }
            }
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
                    both(first, tokens.search(halves[1], pool, false, SURE_PART), false, 2, pool, names,
                            nearest);
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

    private List<Scored> compared(ReadName query, int[] candidates, TokenPool pool, NameStore names,
            int top) {
        List<Scored> scored = new ArrayList<>(candidates.length);
        for (int name : candidates) {
            Token[] parts = new Token[names.parts(name)];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = pool.token(names.part(name, i));
            }
            scored.add(new Scored(name, match.logOdds(query, query.like(parts, names.pinyin(name)))));
        }
        return best(scored, top);
    }

    private static List<Scored> merged(List<Scored> a, List<Scored> b, int top) {
        List<Scored> all = new ArrayList<>(a);
        for (Scored more : b) {
            if (a.stream().noneMatch(known -> known.name() == more.name())) {
                all.add(more);
            }
        }
        return best(all, top);
    }

    private static List<Scored> best(List<Scored> scored, int top) {
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.odds()).thenComparingInt(Scored::name));
        return scored.size() > top ? new ArrayList<>(scored.subList(0, top)) : scored;
    }
}
