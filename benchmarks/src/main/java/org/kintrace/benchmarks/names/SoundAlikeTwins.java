package org.kintrace.benchmarks.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.kintrace.names.LabelledPair;
import org.kintrace.names.NameComparer;
import org.kintrace.names.SoundAlikes;
import org.kintrace.names.WrittenName;

/**
 * Builds sound-alike twins, different names with one consonant skeleton (see {@link SoundAlikes}), from a table of
 * variants, and measures how well spellings of one name score above them.
 *
 * <p>Run: {@code SoundAlikeTwins VARIANTS DICTIONARY EACH}; VARIANTS has the columns entity, kind, script and form,
 * DICTIONARY is the program's own {@code variants.tsv}, EACH is how many pairs of spellings to draw for two twin names. True
 * pairs are all pairs of spellings in a group of VARIANTS; the dictionary, which the program knows, gives twins only.
 */
public final class SoundAlikeTwins {

    private static final long SEED = 2026;
    private static final int REDRAWINGS = 300;

    private SoundAlikeTwins() {}

    public static void main(String[] arguments) throws IOException {
        List<LabelledPair> same = pairs(TableOfNames.read(Path.of(arguments[0])));
        List<LabelledPair> groups = new ArrayList<>(same);
        groups.addAll(dictionary(Path.of(arguments[1])));
        List<LabelledPair> twins = new SoundAlikes().build(groups, Integer.parseInt(arguments[2]), SEED);
        Set<String> names = new TreeSet<>();
        twins.forEach(twin -> names.add(twin.name()));
        List<LabelledPair> all = new ArrayList<>(same);
        all.addAll(twins);
        NameComparer comparer = NameComparer.standard();
        double[] scores = all.stream()
                .mapToDouble(pair -> comparer.score(comparer.prepare(pair.a()), comparer.prepare(pair.b())))
                .toArray();
        boolean[] truth = new boolean[scores.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = all.get(i).same();
        }
        Ranking ranking = new Ranking(scores, truth);
        double[] interval = ranking.aucInterval(REDRAWINGS, SEED);
        System.out.printf(Locale.ROOT,
                "%d twins of %d names, %d true pairs: AUC %.4f (95 %% interval %.4f to %.4f, %d redrawings)%n",
                twins.size(), names.size(), same.size(), ranking.auc(), interval[0], interval[1], REDRAWINGS);
    }

    private static List<LabelledPair> pairs(TableOfNames table) {
        List<List<String>> rows = new ArrayList<>(table.rows());
        rows.removeIf(row -> !table.cell(row, "kind").equals("s"));
        rows.sort(Comparator.comparing(row -> table.cell(row, "entity")));
        List<LabelledPair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String entity = table.cell(rows.get(i), "entity");
            for (int k = i + 1; k < rows.size() && table.cell(rows.get(k), "entity").equals(entity); k++) {
                pairs.add(new LabelledPair(written(table, rows.get(i)), written(table, rows.get(k)), true, 1,
                        entity));
            }
        }
        return pairs;
    }

    private static List<LabelledPair> dictionary(Path file) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("name-") && cells.length == 3) {
                String[] spellings = cells[2].split(" ");
                for (int i = 1; i < spellings.length; i++) {
                    pairs.add(new LabelledPair(WrittenName.of(spellings[0]), WrittenName.of(spellings[i]),
                            true, 1, cells[0]));
                }
            }
        }
        return pairs;
    }

    private static WrittenName written(TableOfNames table, List<String> row) {
        return WrittenName.of(table.cell(row, "form"), table.cell(row, "script"));
    }
}
