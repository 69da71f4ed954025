package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.testdata.InventedWorld;

/** A sealed registry of invented families, and a place beside it for files that come in. */
final class Workplace {

    static final String PASSPHRASE = "six words nobody would guess here";
    private static final int FAMILIES = 2;

    private static @Nullable Path filled;

    private final Path place;

    private Workplace(Path place) {
        this.place = place;
    }

    /** A registry with two families and one list: filled once for all tests of a process, because that takes seconds. */
    static Workplace in(Path place) throws IOException {
        return withCopyOf(filled(), place);
    }

    private static synchronized Path filled() throws IOException {
        if (filled == null) {
            Path beside = Files.createTempDirectory("kintrace-workplace-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(beside)));
            Workplace made = new Workplace(beside);
            Files.writeString(made.passphraseFile(), PASSPHRASE + "\n");
            assertThat(made.run("init").code()).isZero();
            made.takesInGoodFiles(1);
            filled = made.registry();
        }
        return filled;
    }

    /** A registry as an earlier version of Kintrace left it. */
    static Workplace withCopyOf(Path folder, Path place) throws IOException {
        Workplace made = new Workplace(place);
        Files.writeString(made.passphraseFile(), PASSPHRASE + "\n");
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.toList()) {
                Files.copy(path, made.registry().resolve(folder.relativize(path).toString()));
            }
        }
        return made;
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            // The system clears its temporary folder as well, and what is left is invented and sealed.
            return;
        }
    }

    Path registry() {
        return place.resolve("registry");
    }

    Path passphraseFile() {
        return place.resolve("passphrase.txt");
    }

    Path file(String name) {
        return place.resolve(name);
    }

    /** Runs a verb on the registry. */
    Answer run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", registry().toString(), "--passphrase-file",
                passphraseFile().toString()));
        return Answer.of(all);
    }

    /** Gives a file of the table to a verb on the registry, and takes the file away again. */
    Answer give(BadInput row, String fileName, String... verb) throws IOException {
        Path file = file(fileName);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            row.content().writeTo(out);
        }
        List<String> all = new ArrayList<>(List.of(verb));
        all.add(file.toString());
        all.addAll(row.options());
        try {
            return run(all.toArray(new String[0]));
        } finally {
            Files.delete(file);
        }
    }

    /** Everything a person can ask the registry for. */
    OnRecord onRecord() throws FolderNotOpenedException {
        return OnRecord.in(registry());
    }

    /** The files of the registry's folder. */
    Set<String> files() throws IOException {
        try (Stream<Path> inside = Files.walk(registry())) {
            return new TreeSet<>(
                    inside.map(file -> registry().relativize(file).toString()).toList());
        }
    }

    /** A good case file and a good list still come in. */
    void takesInGoodFiles(int number) throws IOException {
        Path cases = file("good.json");
        try (OutputStream out = Files.newOutputStream(cases)) {
            InventedWorld.of(number, FAMILIES).writeCaseFile(out);
        }
        Answer taken = run("case", "import", cases.toString());
        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(taken.err()).contains(FAMILIES + " families of this file on record");
        Files.delete(cases);
        Path list = file("good.csv");
        Files.writeString(list, "name,sex\nMerhaba%d,f\nYaqub%d,m\n".formatted(number, number));
        Answer listed = run("list", "import", list.toString(), "--source", "good " + number);
        assertThat(listed.code()).as(listed.err()).isZero();
        assertThat(listed.err()).contains("2 rows accepted, 0 rejected");
        Files.delete(list);
    }
}
