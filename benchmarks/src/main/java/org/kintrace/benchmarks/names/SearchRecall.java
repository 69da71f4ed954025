package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;

import org.kintrace.names.NameComparer;
import org.kintrace.names.NameIndex;
import org.kintrace.names.PreparedName;
import org.kintrace.names.WrittenName;

/**
 * Counts what a search among very many invented names loses against comparing with every one of them. Each name asked for
 * stands in the pool once, in another spelling, and no other name of the pool is made of the same single names. Because a
 * million names made of a few hundred have many that sound alike, the place of the name when compared with all is what a
 * search can be held to; equally likely names stand in the order of the pool in both.
 *
 * <p>Run: {@code SearchRecall PAIRS NAMES QUERIES SEED}; PAIRS is a labelled file whose single names are composed.
 */
public final class SearchRecall {

    private static final int TOP = 10;
    private static final double LIKELY = 0.5;

    private record Scored(int name, double score) {}

    private final List<InventedPool.Made> names;
    private final List<PreparedName> prepared = new ArrayList<>();
    private final NameComparer comparer = NameComparer.standard();
    private final NameIndex index = new NameIndex();
    private int asked;
    private int firstByAll;
    private int amongTenByAll;
    private int first;
    private int amongTen;
    private int keptOfAmongTen;
    private int likely;
    private int likelyFound;

    private SearchRecall(List<InventedPool.Made> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            index.add(i, names.get(i).written());
            prepared.add(comparer.prepare(names.get(i).written()));
        }
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        int queries = Integer.parseInt(arguments[2]);
        InventedPool pool = new InventedPool(NamePair.read(Path.of(arguments[0])),
                Long.parseLong(arguments[3]));
        SearchRecall recall = new SearchRecall(pool.distinct(count));
        for (int planted : recall.unique(queries)) {
            recall.ask(planted, pool.otherwise(recall.names.get(planted)));
        }
        recall.print();
    }

    /** Places of names, spread over the pool, whose single names no other name of the pool is made of. */
    private List<Integer> unique(int wanted) {
        Map<String, Integer> occurrences = new HashMap<>();
        names.forEach(made -> occurrences.merge(made.ofWhat(), 1, Integer::sum));
        List<Integer> places = new ArrayList<>();
        for (int k = 0; k < wanted; k++) {
            int at = (int) ((long) k * names.size() / wanted);
            while (at < names.size() && occurrences.getOrDefault(names.get(at).ofWhat(), 0) != 1) {
                at++;
            }
            if (at < names.size()) {
                places.add(at);
            }
        }
        return places;
    }

    private void ask(int planted, WrittenName query) {
        List<Integer> hits = index.search(query, TOP).stream().map(NameIndex.Hit::id).toList();
        PreparedName read = comparer.prepare(query);
        double own = comparer.score(read, prepared.get(planted));
        int before = 0;
        PriorityQueue<Scored> best = new PriorityQueue<>(
                Comparator.comparingDouble(Scored::score)
                        .thenComparing(Comparator.comparingInt(Scored::name).reversed()));
        for (int i = 0; i < prepared.size(); i++) {
            double score = comparer.score(read, prepared.get(i));
            before += score > own || score == own && i < planted ? 1 : 0;
            best.add(new Scored(i, score));
            if (best.size() > TOP) {
                best.poll();
            }
        }
        int rank = hits.indexOf(planted);
        asked++;
        firstByAll += before == 0 ? 1 : 0;
        amongTenByAll += before < TOP ? 1 : 0;
        first += rank == 0 ? 1 : 0;
        amongTen += rank >= 0 ? 1 : 0;
        keptOfAmongTen += before < TOP && rank >= 0 ? 1 : 0;
        for (Scored one : best) {
            likely += one.score() > LIKELY ? 1 : 0;
            likelyFound += one.score() > LIKELY && hits.contains(one.name()) ? 1 : 0;
        }
    }

    private void print() {
        System.out.printf(Locale.ROOT,
                "%d names, %d asked: first %d by index, %d by comparing with all; among ten %d and %d; of those among ten by "
                        + "comparing with all the index has %d; of the best ten above a half it has %d of %d%n",
                names.size(), asked, first, firstByAll, amongTen, amongTenByAll, keptOfAmongTen, likelyFound,
                likely);
    }
}
