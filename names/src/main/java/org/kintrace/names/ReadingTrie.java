package org.kintrace.names;

import java.util.Arrays;

/**
 * Readings of many parts in a tree by their symbols, so that what begins alike is aligned with a query once (the idea of
 * K. Oflazer, "Error-tolerant Finite-state Recognition", 1996, with the costs of {@link Aligner}).
 */
final class ReadingTrie {

    private static final int NONE = -1;

    /** Told of each part near enough. */
    interface Found {

        /**
         * One reading within the limit.
         *
         * @param entry as handed to {@link #add}
         * @param cost of the cheapest alignment
         */
        void reading(int entry, int cost);
    }

    /** Four numbers for each node, side by side: its step, its first child, the next child of its parent, its first entry. */
    private static final int NUMBERS = 4;
    private static final int CHILD = 1;
    private static final int SIBLING = 2;
    private static final int ENTRY = 3;

    private int[] node = new int[1024 * NUMBERS];
    private int length = NUMBERS;
    private int[] entry = new int[1024];
    private int[] nextEntry = new int[1024];
    private int entries;

    ReadingTrie() {
        Arrays.fill(node, 0, NUMBERS, NONE);
    }

    void add(short[] drops, int number) {
        int at = 0;
        for (short step : drops) {
            at = childOf(at, step);
        }
        if (entries == entry.length) {
            entry = Arrays.copyOf(entry, entries * 2);
            nextEntry = Arrays.copyOf(nextEntry, entries * 2);
        }
        entry[entries] = number;
        nextEntry[entries] = node[at + ENTRY];
        node[at + ENTRY] = entries++;
    }

    int nodes() {
        return length / NUMBERS;
    }

    private int childOf(int parent, short step) {
        int at = node[parent + CHILD];
        while (at != NONE && node[at] != step) {
            at = node[at + SIBLING];
        }
        if (at == NONE) {
            at = length;
            if (at == node.length) {
                node = Arrays.copyOf(node, (node.length + (node.length >> 1)) / NUMBERS * NUMBERS);
            }
            length += NUMBERS;
            node[at] = step;
            node[at + CHILD] = NONE;
            node[at + ENTRY] = NONE;
            node[at + SIBLING] = node[parent + CHILD];
            node[parent + CHILD] = at;
        }
        return at;
    }

    /** A walk through the tree for one query; holds the rows of the alignment, one per depth. For one thread. */
    static final class Walk {

        private static final int LONGEST = ReadingBuilder.MOST_SYMBOLS + 2;
        private static final int FAR = 1 << 20;

        private final int[][] rows = new int[LONGEST][LONGEST];
        /** The cells of each row that are within the limit: first, and one past the last. */
        private final int[] from = new int[LONGEST];
        private final int[] to = new int[LONGEST];
        private final int[] drops = new int[LONGEST];
        private int left;

        /** Steps this walk may still take; none left ends it early. */
        int left() {
            return left;
        }
    }

    /**
     * Finds all readings that cost at most {@code limit} to align.
     *
     * @param steps the most steps to take; bounds the time
     */
    void search(Reading query, CostModel model, int limit, int steps, Walk walk, Found found) {
        int m = query.symbols().length;
        int[] row = walk.rows[0];
        row[0] = 0;
        int cells = 1;
        for (int j = 0; j < m; j++) {
            walk.drops[j] = model.drop[query.drops()[j]];
            row[j + 1] = row[j] + walk.drops[j];
            cells += cells == j + 1 && row[j + 1] <= limit ? 1 : 0;
        }
        walk.from[0] = 0;
        walk.to[0] = cells;
        walk.left = steps;
        descend(0, 0, query, model, limit, walk, found);
    }

    private void descend(int parent, int depth, Reading query, CostModel model, int limit, Walk walk,
            Found found) {
        if (depth == ReadingBuilder.MOST_SYMBOLS) {
            return;
        }
        int m = query.symbols().length;
        for (int at = node[parent + CHILD]; at != NONE && walk.left > 0; at = node[at + SIBLING]) {
            walk.left--;
            if (align(node[at], depth, query, model, limit, walk)) {
                if (walk.to[depth + 1] == m + 1 && walk.rows[depth + 1][m] <= limit) {
                    for (int e = node[at + ENTRY]; e != NONE; e = nextEntry[e]) {
                        found.reading(entry[e], walk.rows[depth + 1][m]);
                    }
                }
                descend(at, depth + 1, query, model, limit, walk, found);
            }
        }
    }

    /** The next row of the alignment, as far as it is within the limit; whether any of it is. */
    private static boolean align(int step, int depth, Reading query, CostModel model, int limit, Walk walk) {
        int[] before = walk.rows[depth];
        int[] row = walk.rows[depth + 1];
        short[] symbols = query.symbols();
        int base = step / Reading.PLACES * model.size;
        int drop = model.drop[step];
        int end = walk.to[depth];
        int start = walk.from[depth];
        int from = -1;
        int to = 0;
        int left = Walk.FAR;
        int diagonal = Walk.FAR;
        int j = start;
        for (; j <= symbols.length; j++) {
            int up = j < end ? before[j] : Walk.FAR;
            int swap = Walk.FAR;
            if (j > start && diagonal < Walk.FAR) {
                int cost = model.exchange[base + symbols[j - 1]];
                swap = diagonal + (depth + j == 1 ? cost * model.firstSixteenths >> 4 : cost);
            }
            int insert = j > start ? left + walk.drops[j - 1] : Walk.FAR;
            left = Math.min(Math.min(swap, up + drop), insert);
            row[j] = left;
            diagonal = up;
            if (left <= limit) {
                from = from < 0 ? j : from;
                to = j + 1;
            } else if (j > end) {
                break;
            }
        }
        walk.from[depth + 1] = Math.max(from, 0);
        walk.to[depth + 1] = to;
        return from >= 0;
    }
}
