package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.kintrace.names.NameIndex;
import org.kintrace.names.WrittenName;

/**
 * Times one search among many invented names, no two written alike. Each name is asked for once, after a warm-up with
 * other names, so that nothing an index remembers of an earlier search helps. A quarter of the names asked for are not in
 * the index; the others stand there in another spelling.
 *
 * <p>Run: {@code SearchSpeed PAIRS NAMES QUERIES SEED}; PAIRS is a labelled file whose single names are composed.
 */
public final class SearchSpeed {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int TOP = 10;
    private static final int ABSENT_EACH = 4;

    private final List<InventedPool.Made> names;
    private final InventedPool pool;
    private final NameIndex index = new NameIndex();
    private final int count;

    private SearchSpeed(List<NamePair> pairs, int count, int asked, long seed) {
        this.count = count;
        pool = new InventedPool(pairs, seed);
        names = pool.distinct(count + 2 * asked / ABSENT_EACH + 2);
        long before = used();
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
            index.add(i, names.get(i).written());
        }
        System.out.printf(Locale.ROOT, "%d names indexed in %.1f s, %d MB%n", index.size(),
                (System.nanoTime() - began) / 1e9, (used() - before) >> 20);
    }

    public static void main(String[] arguments) throws IOException {
        int asked = Integer.parseInt(arguments[2]);
        SearchSpeed speed = new SearchSpeed(NamePair.read(Path.of(arguments[0])),
                Integer.parseInt(arguments[1]), asked,
                Long.parseLong(arguments[3]));
        List<WrittenName> queries = speed.queries(2 * asked);
        speed.time("warm-up", queries.subList(0, asked));
        speed.time("measured", queries.subList(asked, 2 * asked));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Names spread over the index, and after every few of them one that is not in it. */
    private List<WrittenName> queries(int asked) {
        List<WrittenName> queries = new ArrayList<>();
        int absent = count;
        for (int i = 0; i < asked; i++) {
            boolean missing = i % ABSENT_EACH == ABSENT_EACH - 1;
            queries.add(pool.otherwise(names.get(missing ? absent++ : (int) ((long) i * count / asked))));
        }
        return queries;
    }

    private void time(String what, List<WrittenName> queries) {
        double[] millis = new double[queries.size()];
        double[] work = new double[queries.size()];
        for (int i = 0; i < millis.length; i++) {
            long began = System.nanoTime();
            long busy = PROCESSOR.getCurrentThreadCpuTime();
            index.search(queries.get(i), TOP);
            work[i] = (PROCESSOR.getCurrentThreadCpuTime() - busy) / 1e6;
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        print(what + ", wall time", millis);
        print(what + ", processor time", work);
    }

    private static void print(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT,
                "%s: %d queries, p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, slowest %.2f ms%n", what,
                millis.length,
                at(millis, 0.5), at(millis, 0.95), at(millis, 0.99), at(millis, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
