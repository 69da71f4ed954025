package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DedupeCommandTest {

    private static final String HEADER = "unique_id\tcluster\tfirst_name\tsurname\tdob\tplace\n";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final List<String> rows = new ArrayList<>();

    @BeforeEach
    void inventRows() {
        SplittableRandom random = new SplittableRandom(4);
        for (int person = 0; person < 60; person++) {
            String name = word(random) + "\t" + word(random) + "\t19" + (10 + random.nextInt(89)) + "-0"
                    + (1 + random.nextInt(9)) + "-1" + random.nextInt(9) + "\tx-" + word(random);
            rows.add("a" + person + "\t" + person + "\t" + name);
            rows.add("b" + person + "\t" + person + "\t" + name.replaceFirst("a", "e"));
        }
    }

    @Test
    void givesEveryIdOneClusterAndFindsTheCopies() throws IOException {
        assertThat(dedupe(text(rows))).isZero();
        Map<String, String> clusters = clusters();
        assertThat(clusters).hasSize(120);
        long found = rows.stream().map(row -> row.split("\t")[0].substring(1)).distinct()
                .filter(person -> clusters.getOrDefault("a" + person, "none")
                        .equals(clusters.get("b" + person)))
                .count();
        assertThat(found).isGreaterThan(55);
    }

    @Test
    void idsAndAnswersAreNeverCompared() throws IOException {
        dedupe(text(rows));
        List<String> before = List.copyOf(clusters().values());
        List<String> scrambled = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\t", 3);
            scrambled.add((row * 7919 % 10_007) + "\t" + row % 5 + "\t" + cells[2]);
        }
        dedupe(text(scrambled));
        assertThat(List.copyOf(clusters().values())).isEqualTo(before);
    }

    @Test
    void rowsWithoutAnIdOrWithOneSeenBeforeAreListedAndLeftOut() throws IOException {
        rows.set(3, "\t1\tanna\tb\t1950-01-02\tx");
        rows.set(5, rows.get(4));
        assertThat(dedupe(text(rows))).isEqualTo(1);
        assertThat(clusters()).hasSize(118);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("line 5: the id is missing")
                .contains("line 7: the id was seen before").doesNotContain("anna");
    }

    @Test
    void aHeaderAloneIsRefused() throws IOException {
        assertThat(dedupe(HEADER)).isEqualTo(3);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("a header and no row");
    }

    @Test
    void readsCellsBetweenVerticalBars() throws IOException {
        assertThat(dedupe(text(rows).replace('\t', '|'))).isZero();
        assertThat(clusters()).hasSize(120);
    }

    @Test
    void oneColumnAloneIsCompared() throws IOException {
        assertThat(dedupe("name\nbatur\nzorden\nbatur\n")).isZero();
        assertThat(clusters()).hasSize(3);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(dedupe("")).isEqualTo(3);
    }

    @Test
    void aQuoteNeverClosedIsNamedByItsLine() throws IOException {
        assertThat(dedupe("id,name\n1,anna\n2,\"bert\n3,carl\n")).isEqualTo(3);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("line 3").doesNotContain("bert");
    }

    @Test
    void readsQuotedCellsWithCommasAndLineBreaks() throws IOException {
        assertThat(dedupe("id,name\r\n1,\"anna, called \"\"ann\"\"\"\r\n2,\"two\nlines\"\r\n")).isZero();
        assertThat(clusters().keySet()).containsExactly("1", "2");
    }

    @Test
    void readsOtherEncodings() throws IOException {
        Files.writeString(folder.resolve("in.tsv"), text(rows), Charset.forName("UTF-16"));
        assertThat(run()).isZero();
        assertThat(clusters()).hasSize(120);
    }

    @Test
    void anIdColumnThatIsNotThereIsWrongUse() throws IOException {
        Files.writeString(folder.resolve("in.tsv"), text(rows));
        assertThat(run("--id", "number")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("6 columns").doesNotContain("surname",
                "number");
    }

    @Test
    void aFileReadInStretchesGivesTheSameAsOneReadFromTheTop() throws IOException {
        List<String> many = new ArrayList<>();
        for (int copy = 0; copy < 120; copy++) {
            for (String row : rows) {
                many.add(copy + row);
            }
        }
        Files.writeString(folder.resolve("in.tsv"), text(many));
        assertThat(run("--threads", "1")).isZero();
        Map<String, String> fromTheTop = clusters();
        assertThat(fromTheTop).hasSize(many.size());
        assertThat(run("--threads", "3")).isZero();
        assertThat(clusters()).isEqualTo(fromTheTop);
        many.set(many.size() - 1, many.getFirst());
        Files.writeString(folder.resolve("in.tsv"), text(many));
        assertThat(run("--threads", "3")).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("line " + (many.size() + 1) + ": the id was seen before");
    }

    @Test
    void theReportIsOnePageWithoutScriptsThatEscapesWhatItShows() throws IOException {
        rows.replaceAll(row -> row.replace("x-", "<b>x-&"));
        Files.writeString(folder.resolve("in.tsv"), text(rows));
        Path report = folder.resolve("report.html");
        assertThat(run("--report", report.toString())).isZero();
        assertThat(Files.readString(report))
                .contains("120 rows were taken for", "<svg", "To be looked at by hand")
                .doesNotContain("<script", "<b>", "src=", "href=");
    }

    @Test
    void keptWeightsServeALaterRun() throws IOException {
        Files.writeString(folder.resolve("in.tsv"), text(rows));
        String weights = folder.resolve("weights.tsv").toString();
        assertThat(run("--keep-weights", weights)).isZero();
        Map<String, String> learnt = clusters();
        assertThat(run("--weights", weights)).isZero();
        assertThat(clusters()).isEqualTo(learnt);
        Files.writeString(folder.resolve("weights.tsv"), "nonsense");
        assertThat(run("--weights", weights)).isEqualTo(3);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("line 1");
    }

    private static String text(List<String> rows) {
        return HEADER + String.join("\n", rows) + "\n";
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int k = 0; k < 3; k++) {
            word.append("bdgklmnrstvz".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private int dedupe(String text) throws IOException {
        Files.writeString(folder.resolve("in.tsv"), text);
        return run();
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("dedupe", folder.resolve("in.tsv").toString(), "--out",
                        folder.resolve("out.tsv").toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--threads")) {
            arguments.addAll(List.of("--threads", "2"));
        }
        return KintraceCommand.run(
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8), List.of(),
                arguments.toArray(new String[0]));
    }

    private Map<String, String> clusters() throws IOException {
        Map<String, String> clusters = new LinkedHashMap<>();
        Files.readAllLines(folder.resolve("out.tsv")).stream().skip(1)
                .forEach(line -> clusters.put(line.split("\t")[0], line.split("\t")[1]));
        return clusters;
    }
}
