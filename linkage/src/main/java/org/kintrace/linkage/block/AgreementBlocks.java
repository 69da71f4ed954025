package org.kintrace.linkage.block;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/**
 * Brings together rows that agree on few others share with them. A block is all rows with equal values of one, two or
 * three atoms. A small block is looked at pair by pair; a large one is left, and its rows meet again in the smaller
 * blocks of more atoms. So a rare name alone is enough, a common one needs a place or a year beside it, and the work
 * stays in proportion to the number of rows. Every pair is looked at once.
 */
public final class AgreementBlocks {

    private final Atoms atoms;
    private final int rows;
    private final int split;
    private final BlockRules rules;
    private final Optional<RuleTrial> trial;
    private final BitSet leftOut = new BitSet();
    private final long[] done;

    /**
     * @param split rows from here on are of a second table and only pairs across are wanted; equal to the number of
     *     rows when there is one table
     * @param largest block size looked at pair by pair, for blocks of one, two and three atoms
     */
    public AgreementBlocks(Atoms atoms, int split, int[] largest, Workers workers) {
        this(atoms, split, largest, List.of(), workers);
    }

    /** @param without rules, as {@link #rules()} names them, that are not worth their cost */
    public AgreementBlocks(Atoms atoms, int split, int[] largest, Collection<String> without,
            Workers workers) {
        this(atoms, split, largest, without, Optional.empty(), workers);
    }

    /** @param draw values by which each rule is tried first, and left out if it is not worth its cost */
    public AgreementBlocks(Atoms atoms, int split, int[] largest, Collection<String> without,
            Optional<RuleTrial.Draw> draw, Workers workers) {
        this.atoms = atoms;
        this.rows = atoms.rows();
        this.split = split;
        double[] repeats = atoms.repeats(workers);
        this.rules = new BlockRules(atoms.kinds(), repeats, rows, largest, without);
        this.trial = draw.map(by -> new RuleTrial(atoms, by, repeats, workers));
        this.done = new long[rows];
    }

    /** What is done with a pair; one sink per worker, so it need not be safe for several threads. */
    @FunctionalInterface
    public interface PairSink {

        /**
         * Says that the pairs of a rule come next.
         *
         * @param most how many pairs all workers together will be shown at most, which is the same for any number of them
         */
        default void begin(int rule, long most) {
            // Most need not know.
        }

        /**
         * Takes a pair.
         *
         * @param rule number of the rule that shows the pair, a place in {@link #rules()}
         * @return whether the two are likely one person
         */
        boolean pair(int rule, int one, int two);

        /**
         * Says that the pair comes soon, so that both rows can be fetched from memory meanwhile. Rows lie far apart there, and
         * waiting for one after the other takes longer than comparing them.
         */
        default void soon(int one, int two) {
            // Nothing is needed.
        }
    }

    /** The rules in use, as names of atoms, in the order they run. */
    public List<String> rules() {
        return rules.names();
    }

    /** The rules whose atoms two rows all share, as bits by number; large blocks may keep a rule from showing them. */
    public long agreeing(int one, int two) {
        return rules.within(atoms.shared(one, two));
    }

    /** Whether the rule was only tried on a part of the list; to be asked after the pairs were shown. */
    public boolean isLeftOut(int rule) {
        return leftOut.get(rule);
    }

    /** Runs all rules; the same pairs whatever the number of workers, in no promised order. May be called once. */
    public void forEachPair(Workers workers, IntFunction<PairSink> sinkOfWorker) {
        int count = workers.count();
        PairSink[] sinks = new PairSink[count];
        Arrays.setAll(sinks, sinkOfWorker);
        RuleKeys[] keys = new RuleKeys[count];
        Arrays.setAll(keys,
                worker -> new RuleKeys(atoms, share(rows, worker, count), share(rows, worker + 1, count), count));
        SortedKeys[] sorted = new SortedKeys[count];
        Arrays.setAll(sorted, _ -> new SortedKeys());
        KeysOfFewer fewer = new KeysOfFewer(split, rows);
        for (int r = 0; r < rules.count(); r++) {
            int rule = r;
            int[] asked = RuleKeys.askedBy(rules.mask(rule));
            fewer.lookAt(row -> RuleKeys.keyOf(atoms, asked, row));
            if (trial.isPresent()) {
                int[] tried = trial.get().rows(asked);
                workers.run(worker -> keys[worker].collectOf(tried, share(tried.length, worker, count),
                        share(tried.length, worker + 1, count), asked, done, rules.parts(rule)));
                Shown shown = show(rule, workers, keys, sorted, sinks);
                if (!trial.get().isWorthIt(shown.rows, shown.pairs, shown.likely)) {
                    leftOut.set(rule);
                    continue;
                }
            }
            // What the trial has looked at is passed by.
            workers.run(worker -> keys[worker].collect(asked, done, rules.parts(rule) | 1L << rule, fewer));
            show(rule, workers, keys, sorted, sinks);
        }
    }

    /** What came of some keys: how many there were, the pairs not shown before, and how many of these are likely one person. */
    private record Shown(long rows, long pairs, long likely) {}

    /** Shows the pairs of the keys that were collected. */
    private Shown show(int rule, Workers workers, RuleKeys[] keys, SortedKeys[] sorted, PairSink[] sinks) {
        LongAdder most = new LongAdder();
        LongAdder sizes = new LongAdder();
        workers.run(worker -> {
            sorted[worker].take(worker, keys);
            sizes.add(sorted[worker].size);
            most.add(pairsOf(sorted[worker].keys, sorted[worker].size, rules.largest(rule)));
        });
        LongAdder pairs = new LongAdder();
        LongAdder likely = new LongAdder();
        workers.run(worker -> {
            sinks[worker].begin(rule, most.sum());
            RuleRun run = new RuleRun(rule, sinks[worker]);
            run.run(sorted[worker].keys, sorted[worker].size);
            pairs.add(run.pairs);
            likely.add(run.likely);
        });
        return new Shown(sizes.sum(), pairs.sum(), likely.sum());
    }

    /** The keys of one worker in their order, and room to sort the next in. */
    private static final class SortedKeys {

        private long[] keys = {};
        private long[] room = {};
        private int size;

        void take(int worker, RuleKeys[] all) {
            size = RuleKeys.sizeFor(worker, all);
            if (keys.length < size) {
                keys = new long[size + (size >> 2)];
                room = new long[size + (size >> 2)];
            }
            RuleKeys.gather(worker, all, keys);
            if (KeySort.byUpperHalf(keys, room, size) == room) {
                long[] swap = keys;
                keys = room;
                room = swap;
            }
        }
    }

    private static long pairsOf(long[] keys, int count, int largest) {
        long pairs = 0;
        for (int from = 0; from < count;) {
            int to = endOfBlock(keys, from, count);
            long size = to - from;
            pairs += size <= largest ? size * (size - 1) / 2 : 0;
            from = to;
        }
        return pairs;
    }

    private static int endOfBlock(long[] keys, int from, int count) {
        int to = from + 1;
        while (to < count && keys[to] >>> 32 == keys[from] >>> 32) {
            to++;
        }
        return to;
    }

    private static int share(int rows, int worker, int workers) {
        return (int) ((long) rows * worker / workers);
    }

    /** One rule over the share of keys that falls to one worker. */
    private final class RuleRun {

        /** Enough for the processor to fetch many rows at once, few enough to stay in its nearest memory. */
        private static final int AHEAD = 256;

        private final int rule;
        private final int largest;
        private final PairSink sink;
        private final int[] ones = new int[AHEAD];
        private final int[] twos = new int[AHEAD];
        private int waiting;
        private long pairs;
        private long likely;
        /** Keeps the compiler from leaving out what is fetched ahead. */
        private long fetched;

        RuleRun(int rule, PairSink sink) {
            this.rule = rule;
            this.largest = rules.largest(rule);
            this.sink = sink;
        }

        void run(long[] keys, int count) {
            // Stretch by stretch, so that the methods that do the work are called often and compiled once.
            for (int from = 0; from < count;) {
                int ahead = Math.min(count, from + AHEAD);
                fetch(keys, from, ahead);
                from = blocks(keys, from, ahead, count);
            }
            show();
        }

        /** All rows, those of blocks too large as well: asking which are needed takes longer than fetching them. */
        private void fetch(long[] keys, int from, int to) {
            long sum = 0;
            for (int k = from; k < to; k++) {
                int row = (int) keys[k];
                sum += done[row] + atoms.fetch(row);
            }
            fetched += sum;
        }

        /** Looks at the blocks that begin in a stretch; where the last of them ends. */
        private int blocks(long[] keys, int first, int last, int count) {
            int from = first;
            while (from < last) {
                int to = endOfBlock(keys, from, count);
                if (to - from <= largest) {
                    block(keys, from, to);
                }
                from = to;
            }
            return from;
        }

        private void block(long[] keys, int from, int to) {
            for (int x = from; x < to; x++) {
                int one = (int) keys[x];
                done[one] |= 1L << rule;
                for (int y = x + 1; y < to; y++) {
                    int two = (int) keys[y];
                    boolean wanted = split == rows || one < split != two < split;
                    if (wanted && isFirst(one, two)) {
                        add(Math.min(one, two), Math.max(one, two));
                    }
                }
            }
        }

        private void add(int one, int two) {
            if (waiting == AHEAD) {
                show();
            }
            ones[waiting] = one;
            twos[waiting++] = two;
        }

        private void show() {
            for (int k = 0; k < waiting; k++) {
                sink.soon(ones[k], twos[k]);
            }
            for (int k = 0; k < waiting; k++) {
                likely += sink.pair(rule, ones[k], twos[k]) ? 1 : 0;
            }
            pairs += waiting;
            waiting = 0;
        }

        /** Whether no earlier rule has already shown this pair; also drops chance collisions of keys. */
        private boolean isFirst(int one, int two) {
            return rules.isFirst(rule, atoms.shared(one, two), done[one] & done[two]);
        }
    }
}
