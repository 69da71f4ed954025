package org.kintrace.benchmarks.linkage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.kintrace.linkage.Linkage;
import org.kintrace.linkage.LinkageSettings;
import org.kintrace.linkage.TableLinkage;
import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/**
 * How many pairs of one person are among those that are compared at all, whatever the comparison then says: what blocks lose
 * no weights can bring back.
 *
 * <p>Run: {@code CandidateRecall FILE TRUTH HEADING=KIND...}, a tab-separated file with a heading line, the heading of the
 * column that tells who is who, and what is compared, such as {@code full_name=FULL_NAME}.
 */
public final class CandidateRecall {

    private CandidateRecall() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException(
                    "arguments are FILE TRUTH HEADING=KIND..., not " + String.join(" ", arguments));
        }
        List<List<String>> rows = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8).stream()
                .map(line -> Arrays.asList(line.split("\t", -1))).toList();
        List<String> header = rows.getFirst();
        List<LinkColumn> columns = new ArrayList<>();
        for (String named : Arrays.asList(arguments).subList(2, arguments.length)) {
            String heading = named.substring(0, named.indexOf('='));
            columns.add(LinkColumn.of(heading, FieldKind.valueOf(named.substring(heading.length() + 1)),
                    column(rows, header.indexOf(heading))));
        }
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        TableLinkage linkage = Linkage.dedupe(new LinkTable(rows.size() - 1, columns),
                LinkageSettings.withThreads(2), (one, two) -> seen.add(key(one, two)));
        Map<String, List<Integer>> persons = new HashMap<>();
        List<String> truth = column(rows, header.indexOf(arguments[1]));
        for (int row = 0; row < truth.size(); row++) {
            persons.computeIfAbsent(truth.get(row), _ -> new ArrayList<>()).add(linkage.contentOf(row));
        }
        print(persons.values(), seen);
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().skip(1).map(row -> column < row.size() ? row.get(column) : "").toList();
    }

    private static long key(int one, int two) {
        return (long) Math.min(one, two) << Integer.SIZE | Math.max(one, two);
    }

    private static void print(Collection<List<Integer>> persons, Set<Long> seen) {
        long pairs = 0;
        long met = 0;
        for (List<Integer> contents : persons) {
            for (int x = 0; x < contents.size(); x++) {
                for (int y = x + 1; y < contents.size(); y++) {
                    pairs++;
                    // Rows of equal content need not be looked at to be one.
                    met += contents.get(x).equals(contents.get(y))
                            || seen.contains(key(contents.get(x), contents.get(y))) ? 1 : 0;
                }
            }
        }
        System.out.printf(Locale.ROOT, "pairs of one person %d, among those looked at %d: candidate recall %.4f; pairs"
                + " looked at %d%n", pairs, met, (double) met / pairs, seen.size());
    }
}
