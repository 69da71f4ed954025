package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kintrace.names.NameComparer;

/**
 * Measures full names of invented people in two spellings, one plain, the other written in some way (comma order, with a
 * father's name, an initial ...), against strangers, namesakes that share one of both names, and fathers and children.
 *
 * <p>Run: {@code FullNames PAIRS PEOPLE SEED [OTHERS]}; PAIRS is a labelled file whose single names are composed. With OTHERS,
 * another labelled file, the weights are first fitted to that alone, and names that stand in it are not composed: so a name
 * was not seen in fitting. With the system property {@code wrong} pairs on the wrong side of a half are listed.
 */
public final class FullNames {

    private static final double BORDER = 0.5;

    private final List<FullNamePairs.Pair> pairs;

    private FullNames(List<FullNamePairs.Pair> pairs) {
        this.pairs = pairs;
    }

    public static void main(String[] arguments) throws IOException {
        List<NamePair> pairs = NamePair.read(Path.of(arguments[0]));
        List<NamePair> seen = arguments.length > 3 ? NamePair.read(Path.of(arguments[3])) : List.of();
        Set<String> known = seen.stream().map(NamePair::entity).collect(Collectors.toSet());
        pairs.removeIf(pair -> known.contains(pair.entity()));
        new FullNames(FullNamePairs.of(pairs, Integer.parseInt(arguments[1]), Long.parseLong(arguments[2])))
                .print(seen.isEmpty() ? NameComparer.standard() : FitNameWeights.fitted(seen),
                        Boolean.getBoolean("wrong"));
    }

    private void print(NameComparer comparer, boolean wrong) {
        double[] scores = pairs.stream()
                .mapToDouble(pair -> comparer.score(comparer.prepare(pair.a()), comparer.prepare(pair.b())))
                .toArray();
        Map<String, Integer> kinds = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            FullNamePairs.Pair pair = pairs.get(i);
            kinds.merge(pair.kind(), 1, Integer::sum);
            if (wrong && scores[i] >= BORDER != pair.same()) {
                System.out.printf(Locale.ROOT, "%s\t%.3f\t%s\t%s%n", pair.kind(), scores[i], pair.a().text(),
                        pair.b().text());
            }
        }
        line("all", ranking(scores, _ -> true));
        line("against namesakes", ranking(scores, pair -> pair.same() || pair.kind().equals("namesake")));
        line("against relatives", ranking(scores, pair -> pair.same() || pair.kind().equals("relative")));
        kinds.keySet().stream().filter(kind -> kind.equals(kind.toUpperCase(Locale.ROOT)))
                .forEach(kind -> line(kind.toLowerCase(Locale.ROOT).replace('_', ' '),
                        ranking(scores, pair -> !pair.same() || pair.kind().equals(kind))));
    }

    private static void line(String what, Ranking ranking) {
        System.out.printf(Locale.ROOT,
                "%-28s true %5d of %6d  AUC %.4f  best F1 %.3f at %.3f; F1 %.3f at a half%n", what,
                ranking.positives(), ranking.size(), ranking.auc(), ranking.best().f1(),
                ranking.best().border(),
                ranking.f1At(BORDER));
    }

    private Ranking ranking(double[] scores, java.util.function.Predicate<FullNamePairs.Pair> slice) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (slice.test(pairs.get(i))) {
                kept.add(i);
            }
        }
        boolean[] truth = new boolean[kept.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = pairs.get(kept.get(i)).same();
        }
        return new Ranking(kept.stream().mapToDouble(i -> scores[i]).toArray(), truth);
    }
}
