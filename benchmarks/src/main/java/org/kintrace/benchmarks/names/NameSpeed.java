package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.kintrace.names.NameComparer;
import org.kintrace.names.NameIndex;
import org.kintrace.names.PreparedName;
import org.kintrace.names.WrittenName;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times one comparison of two names read before, single and full, alike and at random, and one search among a million.
 *
 * <p>Run: {@code org.openjdk.jmh.Main NameSpeed -p pairs=PAIRS}; PAIRS is a labelled file whose single names are composed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC"})
public class NameSpeed {

    private static final int PAIRS = 4096;
    private static final long SEED = 1;

    /** Prepared names, each beside another spelling of it. */
    @State(Scope.Thread)
    public static class Prepared {

        @Param("bench.tsv")
        public String pairs = "";

        private final List<List<PreparedName>> single = List.of(new ArrayList<>(), new ArrayList<>());
        private final List<List<PreparedName>> full = List.of(new ArrayList<>(), new ArrayList<>());
        private int next;

        @Setup
        public void prepare() throws IOException {
            InventedPool pool = new InventedPool(NamePair.read(Path.of(pairs)), SEED);
            NameComparer comparer = NameComparer.standard();
            while (single.getFirst().size() < PAIRS || full.getFirst().size() < PAIRS) {
                InventedPool.Made made = pool.draw();
                List<List<PreparedName>> names = made.entities().size() == 1 ? single : full;
                if (names.getFirst().size() < PAIRS) {
                    names.getFirst().add(comparer.prepare(made.written()));
                    names.getLast().add(comparer.prepare(pool.otherwise(made)));
                }
            }
        }

        double score(List<List<PreparedName>> names, int apart) {
            next = (next + 1) % PAIRS;
            return NameComparer.standard().score(names.getFirst().get(next),
                    names.getLast().get((next + apart) % PAIRS));
        }
    }

    /** A million invented names, and what is asked for. */
    @State(Scope.Thread)
    public static class Million {

        @Param("bench.tsv")
        public String pairs = "";

        private final NameIndex index = new NameIndex();
        private final List<WrittenName> queries = new ArrayList<>();
        private int next;

        @Setup
        public void fill() throws IOException {
            InventedPool pool = new InventedPool(NamePair.read(Path.of(pairs)), SEED);
            List<InventedPool.Made> names = pool.distinct(1_000_000);
            for (int i = 0; i < names.size(); i++) {
                index.add(i, names.get(i).written());
            }
            // A prime step, so that no search profits from the one before.
            for (int i = 0; i < 100_003; i++) {
                queries.add(pool.otherwise(names.get((int) (i * 7_919L % names.size()))));
            }
        }

        WrittenName query() {
            next = (next + 1) % queries.size();
            return queries.get(next);
        }
    }

    @Benchmark
    public double singleNamesAlike(Prepared names) {
        return names.score(names.single, 0);
    }

    @Benchmark
    public double singleNamesAtRandom(Prepared names) {
        return names.score(names.single, 1);
    }

    @Benchmark
    public double fullNamesAlike(Prepared names) {
        return names.score(names.full, 0);
    }

    @Benchmark
    public double fullNamesAtRandom(Prepared names) {
        return names.score(names.full, 1);
    }

    /** With the shares of slow searches: the mean alone hides them. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public List<NameIndex.Hit> searchAmongAMillion(Million names) {
        return names.index.search(names.query(), 10);
    }
}
