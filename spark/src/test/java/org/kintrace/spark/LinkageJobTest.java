package org.kintrace.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import org.kintrace.linkage.Linkage;
import org.kintrace.linkage.LinkageSettings;
import org.kintrace.linkage.LinkedPair;
import org.kintrace.linkage.TableLinkage;

/** The job on two worker processes against the embedded engine on the same rows: nothing may differ. */
@TestInstance(Lifecycle.PER_CLASS)
class LinkageJobTest {

    private static final LinkageSettings EMBEDDED = LinkageSettings.withThreads(2);
    /** So low that some values are told to all machines and others are joined. */
    private static final int COMMON_FROM = 12;

    private final Path folder;
    private final SparkSession spark;
    private final LinkageJob job;

    LinkageJobTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        spark = LocalCluster.start(folder);
        job = new LinkageJob(spark, COMMON_FROM);
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    @Test
    void findsThePersonsTheEmbeddedEngineFinds() throws IOException {
        List<InventedRow> rows = InventedRow.list(90, 1);
        Path list = folder.resolve("list.csv");
        Files.writeString(list, InventedRow.csv(rows));
        Path out = folder.resolve("clusters.parquet");
        job.run(JobArguments.of(List.of("dedupe", list.toString(), "--id", "id", "--columns",
                "birth_date=born,text=remark", "--out", out.toString())));
        TableLinkage embedded = Linkage.dedupe(InventedRow.table(rows), EMBEDDED);
        List<Row> found = new ListReader(spark).open(out.toString()).collectAsList();
        assertThat(clusters(found)).isEqualTo(clusters(rows, embedded)).hasSizeLessThan(rows.size());
        TreeMap<String, Double> confidences = new TreeMap<>();
        found.forEach(row -> confidences.put(row.getString(0), row.getDouble(2)));
        IntStream.range(0, rows.size()).forEach(row -> assertThat(confidences.get(rows.get(row).id()))
                .as("row %s", row).isEqualTo(embedded.confidence(row)));
    }

    @Test
    void findsThePairsAcrossListsTheEmbeddedEngineFinds() throws IOException {
        List<InventedRow> rows = InventedRow.list(90, 2);
        List<InventedRow> a = IntStream.range(0, rows.size()).filter(k -> k % 2 == 0).mapToObj(rows::get)
                .toList();
        List<InventedRow> b = IntStream.range(0, rows.size()).filter(k -> k % 2 == 1).mapToObj(rows::get)
                .toList();
        Path listA = folder.resolve("a.tsv");
        Files.writeString(listA, InventedRow.tsv(a));
        Path listB = folder.resolve("b.csv");
        Files.writeString(listB, InventedRow.csv(b));
        Path out = folder.resolve("pairs");
        job.run(JobArguments.of(List.of("link", listA.toString(), listB.toString(), "--id-a", "id", "--id-b",
                "id", "--columns-a", "birth_date=born,text=remark", "--columns-b",
                "birth_date=born,text=remark", "--out", out.toString())));
        TreeSet<String> found = linesOf(out);
        TreeSet<String> expected = new TreeSet<>();
        for (LinkedPair pair : Linkage.link(InventedRow.table(a), InventedRow.table(b), EMBEDDED)
                .pairs(false)) {
            expected.add(a.get(pair.first()).id() + "," + b.get(pair.second() - a.size()).id() + ","
                    + pair.probability() + "," + pair.bits().bits());
        }
        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void refusesRowsThatCannotBeToldApart() throws IOException {
        Path list = folder.resolve("same.csv");
        Files.writeString(list, "id,full_name\n1,memet\n1,aygul\n");
        JobArguments asked = JobArguments.of(List.of("dedupe", list.toString(), "--id", "id", "--out",
                folder.resolve("never").toString()));
        assertThatThrownBy(() -> job.run(asked)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 ids");
        assertThat(folder.resolve("never")).doesNotExist();
    }

    /** All lines but the headings, one of which stands in every part. */
    private static TreeSet<String> linesOf(Path out) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(out, "part-*.csv")) {
            for (Path part : parts) {
                lines.addAll(Files.readAllLines(part).stream().skip(1).toList());
            }
        }
        return lines;
    }

    private static TreeSet<String> clusters(List<Row> found) {
        TreeMap<String, TreeSet<String>> members = new TreeMap<>();
        found.forEach(row -> members
                .computeIfAbsent(row.getString(1), _ -> new TreeSet<>()).add(row.getString(0)));
        members.forEach((name, ids) -> assertThat(name).isEqualTo(ids.first()));
        return asTexts(members.values());
    }

    private static TreeSet<String> clusters(List<InventedRow> rows, TableLinkage linkage) {
        TreeMap<Integer, TreeSet<String>> members = new TreeMap<>();
        int[] clusterOf = linkage.clusterOfRows();
        for (int row = 0; row < clusterOf.length; row++) {
            members.computeIfAbsent(clusterOf[row], _ -> new TreeSet<>()).add(rows.get(row).id());
        }
        return asTexts(members.values());
    }

    private static TreeSet<String> asTexts(Iterable<TreeSet<String>> clusters) {
        List<String> texts = new ArrayList<>();
        clusters.forEach(ids -> texts.add(String.join(" ", ids)));
        return new TreeSet<>(texts);
    }
}
