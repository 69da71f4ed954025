package org.kintrace.testdata;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.kintrace.testdata.list.InventedList;
import org.kintrace.testdata.truth.ListTruth;
import org.kintrace.testdata.truth.WorldTruth;

/** Writes a world into a folder: the case file, the lists, and beside them what is true. */
public final class InventedWorldFiles {

    private final InventedWorld world;

    public InventedWorldFiles(InventedWorld world) {
        this.world = world;
    }

    /** Arguments: seed, number of families, folder. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("three arguments: seed, number of families, folder");
        }
        InventedWorld world = InventedWorld.of(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
        new InventedWorldFiles(world).writeTo(Path.of(arguments[2]));
    }

    /** Writes {@code case-file.json}, the lists, {@code contradictions.tsv}, {@code near-misses.tsv}, {@code rows.tsv}. */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(folder.resolve("case-file.json")))) {
            world.writeCaseFile(out);
        }
        List<InventedList> lists = world.lists();
        for (InventedList list : lists) {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(folder.resolve(list.fileName())))) {
                list.writeTo(out);
            }
        }
        truth(folder);
        rows(folder, lists);
    }

    private void truth(Path folder) throws IOException {
        WorldTruth truth = world.truth();
        try (BufferedWriter out = open(folder, "contradictions.tsv", "rule\tone\tother")) {
            for (var planted : truth.planted()) {
                line(out, planted.rule(), String.join(" ", planted.one()), String.join(" ", planted.other()));
            }
        }
        try (BufferedWriter out = open(folder, "near-misses.tsv", "rule\twhy\trecords")) {
            for (var miss : truth.nearMisses()) {
                line(out, miss.rule(), miss.why(), String.join(" ", miss.ids()));
            }
        }
    }

    private static void rows(Path folder, List<InventedList> lists) throws IOException {
        try (BufferedWriter out = open(folder, "rows.tsv", "list\tline\trow\tis\tperson")) {
            for (InventedList list : lists) {
                ListTruth truth = list.truth();
                for (var row : truth.planted()) {
                    line(out, list.fileName(), String.valueOf(row.line()), row.row(), row.difficulty().name(),
                            row.person());
                }
                for (var row : truth.traps()) {
                    line(out, list.fileName(), String.valueOf(row.line()), row.row(), "TRAP",
                            row.resembles());
                }
                for (var row : truth.bad()) {
                    line(out, list.fileName(), String.valueOf(row.line()), "", row.fault().name(), "");
                }
            }
        }
    }

    private static BufferedWriter open(Path folder, String name, String header) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
        out.write("INVENTED\t" + header + "\n");
        return out;
    }

    private static void line(BufferedWriter out, String... cells) throws IOException {
        out.write("X\t" + String.join("\t", cells) + "\n");
    }
}
