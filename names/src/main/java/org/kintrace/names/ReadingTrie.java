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

    /**
     * Five numbers for each node, side by side: its step, its first child, the next child of its parent, its first entry, the
     * groups of all sounds below it.
     */
    private static final int NUMBERS = 5;
    private static final int CHILD = 1;
    private static final int SIBLING = 2;
    private static final int ENTRY = 3;
    private static final int BELOW = 4;

    private int[] node = new int[1024 * NUMBERS];
    private int length = NUMBERS;
    private int[] entry = new int[1024];
    private int[] nextEntry = new int[1024];
    private int entries;

    private final byte[] group;

    /** @param group the group of each symbol, see {@link CostModel#group} */
    ReadingTrie(byte[] group) {
        this.group = group;
        Arrays.fill(node, 0, NUMBERS, NONE);
        node[BELOW] = 0;
    }

    void add(short[] drops, int number) {
        int at = 0;
        for (int i = 0; i < drops.length; i++) {
            node[at + BELOW] |= below(drops, i);
            at = childOf(at, drops[i]);
        }
        if (entries == entry.length) {
            entry = Arrays.copyOf(entry, entries * 2);
            nextEntry = Arrays.copyOf(nextEntry, entries * 2);
        }
        entry[entries] = number;
        nextEntry[entries] = node[at + ENTRY];
        node[at + ENTRY] = entries++;
    }

    private int below(short[] drops, int from) {
        int groups = 0;
        for (int i = from; i < drops.length; i++) {
            groups |= 1 << group[drops[i] / Reading.PLACES];
        }
        return groups;
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
            node[at + BELOW] = 0;
            node[at + SIBLING] = node[parent + CHILD];
            node[parent + CHILD] = at;
        }
        return at;
    }

    /** A walk through the tree for one query; holds the rows of the alignment, one per depth. For one thread. */
    static final class Walk {

        private static final int LONGEST = ReadingBuilder.MOST_SYMBOLS + 2;
        private static final int FAR = 1 << 20;
        private static final int HALF = SoundGroup.COUNT / 2;
        private static final int MASKS = 1 << HALF;
        private static final int KEPT_BITS = 10;
        private static final int KEPT = 1 << KEPT_BITS;

        private final int[][] rows = new int[LONGEST][LONGEST];
        /** The cells of each row that may lead to the limit: first, and one past the last. */
        private final int[] from = new int[LONGEST];
        private final int[] to = new int[LONGEST];
        private final int[] drops = new int[LONGEST];
        /** The least that each symbol of the query costs where only sounds of some groups are left, by half of the groups. */
        private final short[][] low = new short[LONGEST][MASKS];
        private final short[][] high = new short[LONGEST][MASKS];
        /** What the rest of the query costs at least from each cell on, kept for the groups asked for lately. */
        private final int[] keptGroups = new int[KEPT];
        private final short[] keptRest = new short[KEPT * LONGEST];

        private void prepare(Reading query, CostModel model) {
            Arrays.fill(keptGroups, NONE);
            for (int j = 0; j < query.symbols().length; j++) {
                drops[j] = model.drop[query.drops()[j]];
                int groups = query.symbols()[j] * SoundGroup.COUNT;
                fill(low[j], drops[j], model.toGroup, groups);
                fill(high[j], drops[j], model.toGroup, groups + HALF);
            }
        }

        private static void fill(short[] least, int drop, short[] toGroup, int at) {
            least[0] = (short) drop;
            for (int mask = 1; mask < MASKS; mask++) {
                least[mask] = (short) Math.min(least[mask & mask - 1],
                        toGroup[at + Integer.numberOfTrailingZeros(mask)]);
            }
        }

        /** Where {@link #keptRest} begins for some groups. */
        private int rest(int groups, int m) {
            int slot = groups * 0x9E3779B1 >>> Integer.SIZE - KEPT_BITS;
            int at = slot * LONGEST;
            if (keptGroups[slot] != groups) {
                keptGroups[slot] = groups;
                int sum = 0;
                keptRest[at + m] = 0;
                for (int j = m - 1; j >= 0; j--) {
                    sum += Math.min(low[j][groups & MASKS - 1], high[j][groups >> HALF]);
                    keptRest[at + j] = (short) Math.min(sum, Short.MAX_VALUE);
                }
            }
            return at;
        }

        /** Keeps the cells of a row from which the rest of the query can still be answered; whether there are any. */
        private boolean trim(int depth, int groups, int m, int limit) {
            int[] row = rows[depth];
            int rest = rest(groups, m);
            int first = from[depth];
            int last = to[depth] - 1;
            while (last >= first && row[last] + keptRest[rest + last] > limit) {
                last--;
            }
            while (first < last && row[first] + keptRest[rest + first] > limit) {
                first++;
            }
            from[depth] = first;
            to[depth] = last + 1;
            return last >= first;
        }
    }

    /** Finds all readings that cost at most {@code limit} to align. */
    void search(Reading query, CostModel model, int limit, Walk walk, Found found) {
        int m = query.symbols().length;
        walk.prepare(query, model);
        int[] row = walk.rows[0];
        row[0] = 0;
        int cells = 1;
        for (int j = 0; j < m; j++) {
            row[j + 1] = row[j] + walk.drops[j];
            cells += cells == j + 1 && row[j + 1] <= limit ? 1 : 0;
        }
        walk.from[0] = 0;
        walk.to[0] = cells;
        descend(0, 0, query, model, limit, walk, found);
    }

    private void descend(int parent, int depth, Reading query, CostModel model, int limit, Walk walk,
            Found found) {
        if (depth == ReadingBuilder.MOST_SYMBOLS) {
            return;
        }
        int m = query.symbols().length;
        for (int at = node[parent + CHILD]; at != NONE; at = node[at + SIBLING]) {
            if (align(node[at], depth, query, model, limit, walk)) {
                if (walk.to[depth + 1] == m + 1 && walk.rows[depth + 1][m] <= limit) {
                    for (int e = node[at + ENTRY]; e != NONE; e = nextEntry[e]) {
                        found.reading(entry[e], walk.rows[depth + 1][m]);
                    }
                }
                if (node[at + CHILD] != NONE && walk.trim(depth + 1, node[at + BELOW], m, limit)) {
                    descend(at, depth + 1, query, model, limit, walk, found);
                }
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
