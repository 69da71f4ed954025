package org.kintrace.benchmarks.linkage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Given names, surnames, places and occupations in the order of their frequency in open sets of persons. Value number r
 * is drawn with weight 1 / (r + shift): a larger shift makes common names less common, so that a longer list does not
 * drown in people of one name.
 */
final class NamePools {

    /** One pool, commonest first. */
    static final class Pool {

        private final List<String> values;
        private final double[] cumulated;

        Pool(Map<String, Integer> counts, double shift) {
            values = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                            .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                    .map(Map.Entry::getKey).toList();
            cumulated = new double[values.size()];
            double sum = 0;
            for (int rank = 0; rank < cumulated.length; rank++) {
                sum += 1 / (rank + 1 + shift);
                cumulated[rank] = sum;
            }
        }

        String draw(SplittableRandom random) {
            double at = random.nextDouble() * cumulated[cumulated.length - 1];
            int found = Arrays.binarySearch(cumulated, at);
            return values.get(Math.min(values.size() - 1, found < 0 ? -found - 1 : found));
        }
    }

    final Pool given;
    final Pool surname;
    final Pool place;
    final Pool occupation;

    private NamePools(List<Map<String, Integer>> counts, double shift) {
        given = new Pool(counts.get(0), shift);
        surname = new Pool(counts.get(1), shift);
        place = new Pool(counts.get(2), shift);
        occupation = new Pool(counts.get(3), shift);
    }

    /**
     * Reads the pools from the files there are.
     *
     * @param folder with historical_dev.tsv, dataset3.csv, dataset4a.csv and dataset4b.csv, or some of them
     */
    static NamePools read(Path folder, double shift) throws IOException {
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (int pool = 0; pool < 4; pool++) {
            counts.add(new HashMap<>());
        }
        boolean any = false;
        for (String file : List.of("historical_dev.tsv", "dataset3.csv", "dataset4a.csv", "dataset4b.csv")) {
            if (Files.exists(folder.resolve(file))) {
                add(folder.resolve(file), counts);
                any = true;
            }
        }
        if (!any) {
            throw new IOException(
                    "no set of persons in " + folder + "; it should hold historical_dev.tsv or the"
                            + " FEBRL files dataset3.csv, dataset4a.csv, dataset4b.csv");
        }
        return new NamePools(counts, shift);
    }

    private static void add(Path file, List<Map<String, Integer>> counts) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String separator = lines.getFirst().indexOf('\t') >= 0 ? "\t" : ",";
        List<String> header = Arrays.stream(lines.getFirst().split(separator, -1)).map(String::strip)
                .toList();
        List<List<String>> wanted = List.of(List.of("first_name", "given_name"), List.of("surname"),
                List.of("birth_place", "suburb"), List.of("occupation"));
        for (int pool = 0; pool < wanted.size(); pool++) {
            int column = wanted.get(pool).stream().mapToInt(header::indexOf).max().orElse(-1);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(separator, -1);
                if (column >= 0 && column < cells.length && !cells[column].isBlank()) {
                    counts.get(pool).merge(cells[column].strip(), 1, Integer::sum);
                }
            }
        }
    }
}
