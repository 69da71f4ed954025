package org.kintrace.names;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.IntStream;

/** Finds the parts of a pool that may be a given part, with their log odds, best first. For one thread. */
final class TokenSearch {

    private static final int LONGER = 2;
    /** Parts come again and again in the rows of a list; what was found for them is kept, so many and so long. */
    private static final int REMEMBERED = 2_000;
    private static final int LONGEST_REMEMBERED = 1_000;

    private final CostModel model;
    private final NameMatch match;
    private final ReadingTrie.Walk walk = new ReadingTrie.Walk();
    private float[] best = new float[1024];
    private int[] touched = new int[1024];
    private int count;
    private final LinkedHashMap<Asked, Found> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private int poolThen;

    TokenSearch(CostModel model, NameMatch match) {
        this.model = model;
        this.match = match;
    }

    /**
     * Parts found.
     *
     * @param tokens numbers of the parts, best first
     * @param odds log odds of each
     */
    record Found(int[] tokens, float[] odds) {

        int size() {
            return tokens.length;
        }
    }

    /** What was asked, with all that the answer hangs on as long as the pool does not grow. */
    private record Asked(String text, boolean pinyin, boolean several, float level) {}

    /** As {@link #search}, from memory where the same was asked lately. The caller changes nothing in it. */
    Found recall(Token query, TokenPool pool, boolean several, float level) {
        if (poolThen != pool.size()) {
            remembered.clear();
            poolThen = pool.size();
        }
        Asked asked = new Asked(query.text(), query.pinyin(), several, level);
        Found known = remembered.get(asked);
        if (known == null) {
            known = search(query, pool, several, level);
            if (known.size() <= LONGEST_REMEMBERED) {
                remembered.put(asked, known);
                if (remembered.size() > REMEMBERED) {
                    remembered.pollFirstEntry();
                }
            }
        }
        return known;
    }

    /**
     * Parts whose log odds are at least {@code level}, and those the dictionary or an initial brings.
     *
     * @param several whether the query has more parts, so that initials and endings count
     */
    Found search(Token query, TokenPool pool, boolean several, float level) {
        if (best.length < pool.size()) {
            best = new float[pool.size() + (pool.size() >> 2)];
        }
        if (several && query.initial()) {
            starts(query, pool.all(), pool);
            return sorted();
        }
        near(query, pool, several, level);
        for (int group : query.groups()) {
            for (int number : pool.inGroup(group)) {
                keep(number, match.weights().dictionary());
            }
        }
        if (several) {
            starts(query, query.syllable() ? pool.all() : pool.starts(), pool);
        }
        return sorted();
    }

    /** Keeps what a letter or a syllable stands for, or what stands for a longer part. */
    private void starts(Token query, IntStream numbers, TokenPool pool) {
        numbers.forEach(number -> {
            float odds = match.parts().start(query, pool.token(number));
            if (odds > Aligner.LOWEST) {
                keep(number, odds);
            }
        });
    }

    private void near(Token query, TokenPool pool, boolean several, float level) {
        Token stem = query.stem();
        for (Reading reading : query.readings()) {
            near(reading, pool, several, level, 0);
        }
        if (several && stem != null) {
            for (Reading reading : stem.readings()) {
                near(reading, pool, true, level, match.weights().stem());
            }
        }
    }

    private void near(Reading query, TokenPool pool, boolean several, float level, float penalty) {
        int length = query.length();
        int longest = Math.min(CostModel.LONGEST - 1, 2 * length + LONGER);
        int limit = (int) ((model.bias[longest] - level - penalty) * model.room[longest]);
        if (limit < 0) {
            return;
        }
        pool.trie().search(query, model, limit, walk, (entry, cost) -> {
            boolean ending = (entry & 1) == 1;
            if (!ending || several) {
                Token token = pool.token(entry / TokenPool.PER_TOKEN);
                Token read = ending && token.stem() != null ? token.stem() : token;
                float odds = oddsOf(query, read, cost)
                        - (ending && penalty == 0 ? match.weights().stem() : penalty);
                if (odds >= level) {
                    keep(entry / TokenPool.PER_TOKEN, odds);
                }
            }
        });
    }

    /** The tree does not say which reading it was; the longer one errs by little and is scored again anyway. */
    private float oddsOf(Reading query, Token token, int cost) {
        int length = query.length() + token.readings()[0].length();
        return model.bias[length] - model.slope[length] * cost;
    }

    private void keep(int number, float odds) {
        float shifted = odds - Aligner.LOWEST + 1;
        if (best[number] == 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = number;
        }
        best[number] = Math.max(best[number], shifted);
    }

    /** Empties what was kept. */
    private Found sorted() {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            int number = touched[i];
            order[i] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(best[number])) << Integer.SIZE
                    | number;
            best[number] = 0;
        }
        Arrays.sort(order);
        int[] tokens = new int[count];
        float[] odds = new float[count];
        for (int i = 0; i < count; i++) {
            tokens[i] = (int) order[i];
            odds[i] = Float.intBitsToFloat(Integer.MAX_VALUE - (int) (order[i] >>> Integer.SIZE))
                    + Aligner.LOWEST - 1;
        }
        count = 0;
        return new Found(tokens, odds);
    }
}
