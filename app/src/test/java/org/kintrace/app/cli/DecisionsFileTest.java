package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persons decided holds against any evidence, also between rows that say the very same. */
class DecisionsFileTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void writeAList() throws IOException {
        StringBuilder list = new StringBuilder("id\tfirst_name\tsurname\tdob\n");
        for (int k = 0; k < 40; k++) {
            String name = "" + (char) ('a' + k % 26) + "or" + k * k % 17 + "en\tz" + k * 7 % 31 + "tar\t19"
                    + (20 + k)
                    + "-03-0" + (1 + k % 9) + "\n";
            list.append("a").append(k).append('\t').append(name).append("b").append(k).append('\t')
                    .append(name);
        }
        Files.writeString(folder.resolve("in.tsv"), list);
    }

    @Test
    void copiesCalledDifferentAreKeptApartAndStrangersCalledSameAreJoined() throws IOException {
        assertThat(dedupe()).isZero();
        assertThat(clusters().get("a3")).isEqualTo(clusters().get("b3"));
        assertThat(dedupe("id_a\tid_b\tdecision", "a3\tb3\tdifferent", "a4\tb9\tSame")).isZero();
        Map<String, String> bound = clusters();
        assertThat(bound.get("a3")).isNotEqualTo(bound.get("b3"));
        assertThat(bound.get("a4")).isEqualTo(bound.get("b9"));
        assertThat(bound.get("a5")).isEqualTo(bound.get("b5"));
    }

    @Test
    void theSameDecisionsHoldBetweenTwoLists() throws IOException {
        assertThat(run("link", folder.resolve("in.tsv").toString(), folder.resolve("in.tsv").toString(),
                "--decisions",
                decided("a3\tb3\tdifferent", "a4\tb9\tsame").toString())).isZero();
        String pairs = Files.readString(folder.resolve("out.tsv"));
        assertThat(pairs).contains("\na4\tb9\t").doesNotContain("\na3\tb3\t");
    }

    @Test
    void decisionsThatContradictEachOtherAreRefusedByLine() throws IOException {
        assertThat(dedupe("a1\ta2\tsame", "a2\ta3\tsame", "a1\ta3\tdifferent")).isEqualTo(3);
        assertThat(said()).contains("line 3").doesNotContain("a1");
        assertThat(dedupe("a1\ta1\tdifferent")).isEqualTo(3);
    }

    @Test
    void aLineThatIsNoDecisionIsRefusedAndAnUnknownIdIsListed() throws IOException {
        assertThat(dedupe("a1\ta2\tperhaps")).isEqualTo(3);
        assertThat(said()).contains("line 1").doesNotContain("perhaps");
        assertThat(dedupe("a1\tgone\tsame")).isEqualTo(1);
        assertThat(said()).contains("line 1: an id is in none of the rows").doesNotContain("gone");
    }

    private String said() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private Path decided(String... lines) throws IOException {
        return Files.write(folder.resolve("decisions.tsv"), List.of(lines));
    }

    private int dedupe(String... lines) throws IOException {
        return run("dedupe", folder.resolve("in.tsv").toString(), "--decisions", decided(lines).toString());
    }

    private int run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--out";
        all[arguments.length + 1] = folder.resolve("out.tsv").toString();
        return KintraceCommand.run(
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8), List.of(), all);
    }

    private Map<String, String> clusters() throws IOException {
        Map<String, String> clusters = new LinkedHashMap<>();
        Files.readAllLines(folder.resolve("out.tsv")).stream().skip(1)
                .forEach(line -> clusters.put(line.split("\t")[0], line.split("\t")[1]));
        return clusters;
    }
}
