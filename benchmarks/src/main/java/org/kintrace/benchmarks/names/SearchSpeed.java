package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.kintrace.names.NameComparer;
import org.kintrace.names.NameIndex;
import org.kintrace.names.PreparedName;
import org.kintrace.names.WrittenName;

/**
 * Times one search among many invented names, and counts what the index loses against comparing with every name.
 *
 * <p>Run: {@code SearchSpeed PAIRS NAMES QUERIES SCANNED SEED}; PAIRS is a labelled file whose single names are composed,
 * SCANNED how many of the queries are also compared with every name.
 */
public final class SearchSpeed {

    private static final java.lang.management.ThreadMXBean PROCESSOR = java.lang.management.ManagementFactory
            .getThreadMXBean();
    private static final int TOP = 10;
    private static final int WARM_UP = 3;
    private static final double LIKELY = 0.5;

    private final List<InventedPool.Made> pool = new ArrayList<>();
    private final List<InventedPool.Made> wanted = new ArrayList<>();
    private final List<WrittenName> queries = new ArrayList<>();
    private final NameIndex index = new NameIndex();

    public static void main(String[] arguments) throws IOException {
        SearchSpeed speed = new SearchSpeed();
        speed.build(NamePair.read(Path.of(arguments[0])), Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]), Long.parseLong(arguments[4]));
        speed.time();
        speed.compare(Integer.parseInt(arguments[3]));
    }

    private void build(List<NamePair> pairs, int count, int asked, long seed) {
        InventedPool names = new InventedPool(pairs, seed);
        for (int i = 0; i < count; i++) {
            pool.add(names.draw());
        }
        for (int i = 0; i < asked; i++) {
            InventedPool.Made made = pool.get((int) ((long) i * count / asked));
            wanted.add(made);
            queries.add(names.otherwise(made));
        }
        long before = used();
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
            index.add(i, pool.get(i).written());
        }
        System.out.printf(Locale.ROOT, "%d names indexed in %.1f s, %d MB%n", index.size(),
                (System.nanoTime() - began) / 1e9, (used() - before) >> 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void time() {
        double[] millis = new double[queries.size()];
        double[] work = new double[queries.size()];
        for (int turn = 0; turn <= WARM_UP; turn++) {
            for (int i = 0; i < millis.length; i++) {
                long began = System.nanoTime();
                long busy = PROCESSOR.getCurrentThreadCpuTime();
                index.search(queries.get(i), TOP);
                work[i] = (PROCESSOR.getCurrentThreadCpuTime() - busy) / 1e6;
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        print("wall time", millis);
        print("processor time", work);
    }

    private static void print(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT,
                "%d queries, %s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, slowest %.2f ms%n",
                millis.length, what, at(millis, 0.5), at(millis, 0.95), at(millis, 0.99), at(millis, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    private void compare(int scanned) {
        int found = 0;
        int foundByScan = 0;
        int first = 0;
        int firstByScan = 0;
        int lost = 0;
        NameComparer comparer = NameComparer.standard();
        List<PreparedName> prepared = scanned == 0
                ? List.of()
                : pool.stream().map(made -> comparer.prepare(made.written())).toList();
        for (int i = 0; i < Math.min(scanned, queries.size()); i++) {
            List<Integer> hits = index.search(queries.get(i), TOP).stream().map(NameIndex.Hit::id).toList();
            List<Integer> all = scan(comparer.prepare(queries.get(i)), prepared);
            found += has(hits, i) ? 1 : 0;
            foundByScan += has(all, i) ? 1 : 0;
            first += has(hits.subList(0, Math.min(1, hits.size())), i) ? 1 : 0;
            firstByScan += has(all.subList(0, 1), i) ? 1 : 0;
            lost += lost(comparer.prepare(queries.get(i)), prepared, hits, all);
        }
        System.out.printf(Locale.ROOT,
                "%d queries: recall@10 %d index, %d scan; recall@1 %d index, %d scan; names scored above a half and lost %.4f of all%n",
                Math.min(scanned, queries.size()), found, foundByScan, first, firstByScan,
                (double) lost / TOP / Math.max(1, scanned));
    }

    /** Names among the scan's best that are better than the last the index found, and that the index has not. */
    private static int lost(PreparedName query, List<PreparedName> prepared, List<Integer> hits,
            List<Integer> all) {
        double last = hits.size() < TOP
                ? 0
                : NameComparer.standard().score(query, prepared.get(hits.getLast()));
        Set<Integer> missing = new HashSet<>(all);
        missing.removeAll(hits);
        return (int) missing.stream()
                .filter(name -> NameComparer.standard().score(query, prepared.get(name)) > Math.max(LIKELY,
                        last + 1e-6))
                .count();
    }

    private boolean has(List<Integer> hits, int query) {
        return hits.stream().anyMatch(id -> pool.get(id).entities().equals(wanted.get(query).entities()));
    }

    private List<Integer> scan(PreparedName query, List<PreparedName> prepared) {
        double[] scores = prepared.stream().mapToDouble(name -> NameComparer.standard().score(query, name))
                .toArray();
        List<Integer> best = new ArrayList<>();
        for (int k = 0; k < TOP; k++) {
            int at = 0;
            for (int i = 1; i < scores.length; i++) {
                at = scores[i] > scores[at] ? i : at;
            }
            best.add(at);
            scores[at] = -1;
        }
        return best;
    }
}
