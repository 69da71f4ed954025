package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data folders that are damaged, newer, strange or somebody else's: each with its answer, and left as it was. */
class BadFolderTest {

    @TempDir
    private static Path place = Path.of("");
    private static Workplace work;

    /** @param spoil what happens to a copy of a good folder */
    private record Row(String what, Spoil spoil, int code, List<String> says) {

        @Override
        public String toString() {
            return what + " -> " + code;
        }
    }

    private interface Spoil {

        void in(Path folder) throws IOException;
    }

    static Stream<Row> rows() {
        return Stream.of(
                row("no folder", BadFolderTest::remove, 2, "there is no registry", "kintrace init"),
                row("keys.json is gone", folder -> Files.delete(folder.resolve("keys.json")), 2,
                        "there is no registry"),
                row("keys.json is empty", folder -> Files.writeString(folder.resolve("keys.json"), ""), 5,
                        "keys.json", "restore it from a copy"),
                row("keys.json is cut in half", folder -> cut(folder.resolve("keys.json"), 2), 5, "keys.json",
                        "restore it from a copy"),
                row("keys.json is of a newer version",
                        folder -> replace(folder, "\"layout\" : 1", "\"layout\" : 2"), 7, "layout 2",
                        "update Kintrace"),
                row("keys.json is of a version beyond counting",
                        folder -> replace(folder, "\"layout\" : 1", "\"layout\" : 99999999999"), 7,
                        "update Kintrace"),
                row("keys.json asks for all memory", folder -> replace(folder, "65536", "2147483647"), 5,
                        "keys.json"),
                row("keys.json was altered", folder -> replace(folder, "\"passes\" : 3", "\"passes\" : 4"), 4,
                        "does not open"),
                row("the database is gone", folder -> Files.delete(folder.resolve("kintrace.db")), 5,
                        "kintrace.db is missing"),
                row("the database is empty", folder -> cut(folder.resolve("kintrace.db"), Integer.MAX_VALUE),
                        5, "kintrace.db"),
                row("the database is cut in half", folder -> cut(folder.resolve("kintrace.db"), 2), 5,
                        "kintrace.db", "restore it from a copy"),
                row("the database is another file",
                        folder -> Files.writeString(folder.resolve("kintrace.db"), "x".repeat(9_000)), 5,
                        "kintrace.db"),
                row("the database is a folder", folder -> {
                    Files.delete(folder.resolve("kintrace.db"));
                    Files.createDirectory(folder.resolve("kintrace.db"));
                }, 5, "kintrace.db"),
                row("the vault is a file", folder -> {
                    remove(folder.resolve("vault"));
                    Files.writeString(folder.resolve("vault"), "");
                }, 6, "cannot be used"),
                row("the folder for the database library leads elsewhere", folder -> {
                    Files.delete(folder.resolve("native"));
                    Files.createSymbolicLink(folder.resolve("native"), elsewhere());
                }, 6, "cannot be used"),
                row("the lock leads elsewhere", folder -> {
                    Files.delete(folder.resolve("lock"));
                    Files.createSymbolicLink(folder.resolve("lock"), elsewhere().resolve("letter.txt"));
                }, 6, "cannot be used"),
                row("the folder of what arrives leads elsewhere", folder -> {
                    Files.delete(folder.resolve("vault/incoming"));
                    Files.createSymbolicLink(folder.resolve("vault/incoming"), elsewhere());
                }, 6, "cannot be used"),
                row("a lock left over from before",
                        folder -> Files.writeString(folder.resolve("lock"), "1 2020-01-01T00:00:00Z\n"), 0),
                row("a lock with something else in it",
                        folder -> Files.write(folder.resolve("lock"), new byte[300]), 0),
                row("the folder is reached by a link", folder -> {
                    Path behind = Files.move(folder, folder.resolveSibling("behind"));
                    Files.createSymbolicLink(folder, behind);
                }, 0),
                row("files of others in the folder",
                        folder -> Files.writeString(folder.resolve("letter.txt"), "hello"), 0));
    }

    @BeforeAll
    static void makeARegistry() throws Exception {
        work = Workplace.in(place);
        Files.createDirectory(elsewhere());
        Files.writeString(elsewhere().resolve("letter.txt"), "hello");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isOpenedOrRefusedWithAReasonAndLeftAsItWas(Row row) throws Exception {
        Path copy = place.resolve("copy");
        remove(copy);
        copy(work.registry(), copy);
        row.spoil().in(copy);
        Listing before = Listing.of(copy);
        Answer answer = Answer.of("case", "list", "--data", copy.toString(), "--passphrase-file",
                work.passphraseFile().toString());
        assertThat(answer.code()).as("%s%n%s", row.what(), answer.err()).isEqualTo(row.code());
        row.says().forEach(word -> assertThat(answer.err()).as(row.what()).contains(word));
        answer.isWithoutNames(row.what());
        if (row.code() != 0) {
            assertThat(Listing.of(copy)).as(row.what()).isEqualTo(before);
        }
        assertThat(elsewhere().resolve("letter.txt")).as(row.what()).hasContent("hello");
    }

    @AfterAll
    static void theGoodFolderStillOpens() {
        assertThat(work.run("case", "list").code()).isZero();
    }

    private static Row row(String what, Spoil spoil, int code, String... says) {
        return new Row(what, spoil, code, List.of(says));
    }

    private static Path elsewhere() {
        return place.resolve("elsewhere");
    }

    private static void replace(Path folder, String old, String fresh) throws IOException {
        Path file = folder.resolve("keys.json");
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, fresh));
    }

    private static void cut(Path path, int parts) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(file.length() / parts);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> inside = Files.walk(from)) {
            for (Path path : new ArrayList<>(inside.toList())) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.toList().reversed()) {
                Files.delete(path);
            }
        }
    }

    /** The names and lengths of the files of a folder; the lock and what only the database library needs aside. */
    private record Listing(List<String> files) {

        static Listing of(Path folder) throws IOException {
            if (!Files.exists(folder)) {
                return new Listing(List.of());
            }
            List<String> files = new ArrayList<>();
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted().toList()) {
                    String name = folder.relativize(path).toString();
                    if (!name.equals("lock")) {
                        files.add(name + (Files.isRegularFile(path) ? " " + Files.size(path) : ""));
                    }
                }
            }
            return new Listing(List.copyOf(files));
        }
    }
}
