package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.kintrace.names.NameComparer;

/**
 * Measures how well scores part true pairs from false ones on a labelled file, slice by slice.
 *
 * <p>Run: {@code NameAccuracy PAIRS...}. A file with a column {@code variant} is told variant by variant.
 */
public final class NameAccuracy {

    private static final Map<String, Predicate<NamePair>> SLICES = slices();

    private NameAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        for (String file : arguments) {
            System.out.println(file);
            List<NamePair> pairs = NamePair.read(Path.of(file));
            if (pairs.getFirst().kind().isEmpty()) {
                printVariants(pairs, NameComparer.standard(), System.out);
            } else {
                print(pairs, scores(pairs, NameComparer.standard()), System.out);
            }
        }
    }

    static double[] scores(List<NamePair> pairs, NameComparer comparer) {
        return pairs.stream()
                .mapToDouble(pair -> comparer.score(comparer.prepare(pair.a()), comparer.prepare(pair.b())))
                .toArray();
    }

    /** One line per slice: how many pairs, area under the curve, best F1 with precision and recall. */
    static void print(List<NamePair> pairs, double[] scores, PrintStream out) {
        SLICES.forEach((name, slice) -> {
            Ranking ranking = ranking(pairs, scores, slice);
            if (ranking.positives() > 0 && ranking.positives() < ranking.size()) {
                Ranking.Best best = ranking.best();
                out.printf(Locale.ROOT, "%-24s n %5d  AUC %.4f  F1 %.3f (P %.3f R %.3f at %.3f)%n", name,
                        ranking.size(), ranking.auc(), best.f1(), best.precision(), best.recall(),
                        best.border());
            }
        });
    }

    static void printVariants(List<NamePair> pairs, NameComparer comparer, PrintStream out) {
        double[] scores = scores(pairs, comparer);
        Ranking all = ranking(pairs, scores, _ -> true);
        out.printf(Locale.ROOT, "%-24s n %5d  AUC %.4f  F1 %.3f%n", "all variants", all.size(), all.auc(),
                all.best().f1());
        TreeSet<String> variants = new TreeSet<>();
        pairs.stream().filter(NamePair::same).forEach(pair -> variants.add(pair.flag()));
        for (String variant : variants) {
            Ranking ranking = ranking(pairs, scores, pair -> !pair.same() || pair.flag().equals(variant));
            out.printf(Locale.ROOT, "%-24s n %5d  AUC %.4f  F1 %.3f%n", variant, ranking.positives(),
                    ranking.auc(), ranking.best().f1());
        }
    }

    private static Ranking ranking(List<NamePair> pairs, double[] scores, Predicate<NamePair> slice) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
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

    private static Map<String, Predicate<NamePair>> slices() {
        Map<String, Predicate<NamePair>> slices = new LinkedHashMap<>();
        slices.put("persons and single names", pair -> !pair.place());
        slices.put("Han or attested pinyin", pair -> !pair.place() && !derived(pair)
                && (pair.either(Spelling.HAN) || pair.either(Spelling.PINYIN)));
        slices.put("derived pinyin", pair -> !pair.place() && derived(pair));
        slices.put("Uyghur Arabic", pair -> !pair.place() && pair.either(Spelling.ARABIC));
        slices.put("Cyrillic and Latin", pair -> !pair.place() && pair.either(Spelling.CYRILLIC)
                && pair.either(Spelling.LATIN));
        slices.put("full names", pair -> pair.kind().equals("p"));
        slices.put("places", NamePair::place);
        return slices;
    }

    private static boolean derived(NamePair pair) {
        return (pair.a().language().orElse("") + pair.b().language().orElse("")).contains("derived");
    }
}
