package org.kintrace.linkage.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.kintrace.linkage.block.SpreadSort;
import org.kintrace.linkage.block.Workers;

/**
 * For every name form the commonest form within one slip of it, when that is at least four times as common: a typing
 * error finds the name that was meant. Neighbours are found exactly, through all texts with one letter left out
 * (T. Bocek, E. Hunt, B. Stiller, "Fast Similarity Search in Large Dictionaries", 2007), not by comparing all pairs.
 */
public final class NearestCommon {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int TIMES_AS_COMMON = 4;

    private NearestCommon() {}

    /** For each code of the name vocabulary the code of its commoner neighbour, or itself. */
    public static int[] of(Forms forms, Frequencies frequencies, Workers workers) {
        return of(forms.words(0), frequencies::countAnywhere, workers);
    }

    /**
     * For names that have a commoner neighbour, that neighbour.
     *
     * @param counts rows that have the name
     */
    public static Map<String, String> among(Map<String, Integer> counts) {
        Vocabulary names = new Vocabulary();
        int[] countOf = new int[counts.size() + 1];
        counts.forEach((name, count) -> countOf[names.codeOf(name)] = count);
        int[] nearest;
        try (Workers workers = new Workers(1)) {
            nearest = of(names, code -> countOf[code], workers);
        }
        Map<String, String> commoner = new HashMap<>();
        for (int code = 1; code < nearest.length; code++) {
            if (nearest[code] != code) {
                commoner.put(names.text(code), names.text(nearest[code]));
            }
        }
        return commoner;
    }

    private static int[] of(Vocabulary names, IntUnaryOperator rows, Workers workers) {
        int[] nearest = new int[names.size()];
        int[] best = new int[names.size()];
        long[] keys = SpreadSort.sorted(deletions(names), workers);
        for (int from = 0; from < keys.length;) {
            int to = from + 1;
            while (to < keys.length && keys[to] >>> 24 == keys[from] >>> 24) {
                to++;
            }
            if (to - from > 1) {
                meet(keys, from, to, names, rows, best);
            }
            from = to;
        }
        for (int code = 0; code < nearest.length; code++) {
            int hub = best[code] == 0 ? code : best[code];
            nearest[code] = best[hub] == 0 ? hub : best[hub];
        }
        return nearest;
    }

    /** 40 bits of hash above 24 bits of code; more than 16 million names leave the rest without neighbours. */
    private static long[] deletions(Vocabulary names) {
        int limit = Math.min(names.size(), 1 << 24);
        int total = 0;
        for (int code = 1; code < limit; code++) {
            total += takesPart(names.text(code)) ? names.text(code).length() + 1 : 0;
        }
        long[] keys = new long[total];
        int at = 0;
        for (int code = 1; code < limit; code++) {
            String text = names.text(code);
            if (takesPart(text)) {
                for (int without = -1; without < text.length(); without++) {
                    keys[at++] = hashWithout(text, without) << 24 | code;
                }
            }
        }
        return keys;
    }

    private static boolean takesPart(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    private static long hashWithout(String text, int without) {
        long hash = 0x9e3779b97f4a7c15L;
        for (int i = 0; i < text.length(); i++) {
            if (i != without) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
                hash ^= hash >>> 29;
            }
        }
        return hash * 0xbf58476d1ce4e5b9L >>> 24;
    }

    private static void meet(long[] keys, int from, int to, Vocabulary names, IntUnaryOperator rows,
            int[] best) {
        int hub = 0;
        for (int k = from; k < to; k++) {
            int code = (int) (keys[k] & 0xffffff);
            hub = hub == 0 || commoner(code, hub, names, rows) ? code : hub;
        }
        for (int k = from; k < to; k++) {
            int code = (int) (keys[k] & 0xffffff);
            boolean rare = rows.applyAsInt(hub) >= TIMES_AS_COMMON
                    * rows.applyAsInt(code);
            if (code != hub && rare && (best[code] == 0 || commoner(hub, best[code], names, rows))
                    && OneEdit.apart(names.text(code), names.text(hub))) {
                best[code] = hub;
            }
        }
    }

    private static boolean commoner(int one, int two, Vocabulary names, IntUnaryOperator rows) {
        int here = rows.applyAsInt(one);
        int there = rows.applyAsInt(two);
        return here != there ? here > there : names.text(one).compareTo(names.text(two)) < 0;
    }
}
