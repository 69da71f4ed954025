package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list kept as read stands for the list itself, and says when it is damaged. */
class StandingFileTest {

    private static final String HEADER = "id\tfirst_name\tsurname\tdob\tplace\tcluster\n";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void keepAList() throws IOException {
        SplittableRandom random = new SplittableRandom(9);
        StringBuilder standing = new StringBuilder(HEADER);
        StringBuilder fresh = new StringBuilder(HEADER);
        for (int k = 0; k < 400; k++) {
            String row = "o" + Integer.toString(random.nextInt(40_000), 20) + "a\tb"
                    + Integer.toString(k * 7919, 20)
                    + "e\t19" + (10 + k % 80) + "-0" + (1 + k % 9) + "-1" + k % 7 + "\t\u00fc\u6751" + k % 31
                    + "\t" + k + "\n";
            standing.append("s").append(k).append('\t').append(row);
            standing.append("d").append(k).append('\t').append(row.replaceFirst("a", "u"));
            if (k % 9 == 0) {
                fresh.append("n\\\\").append(k).append('\t').append(row.replaceFirst("e", "i"));
            }
        }
        Files.writeString(path("list.tsv"), standing);
        Files.writeString(path("new.tsv"), fresh);
        assertThat(run("dedupe", "list.tsv", "--out", "clusters", "--keep-weights", "weights",
                "--keep-standing", "kept"))
                .isZero();
    }

    @Test
    void linksAsTheListItselfDoes() throws IOException {
        assertThat(run("link", "new.tsv", "list.tsv", "--weights", "weights", "--out", "full")).isZero();
        assertThat(run("link", "new.tsv", "kept", "--weights", "weights", "--out", "short")).isZero();
        assertThat(Files.readString(path("short"))).isEqualTo(Files.readString(path("full")))
                .contains("n\\\\9\ts9\t");
        assertThat(run("link", "kept", "new.tsv", "--out", "turned")).isZero();
        assertThat(run("dedupe", "kept", "--out", "again")).isZero();
        assertThat(Files.readString(path("again"))).isEqualTo(Files.readString(path("clusters")));
    }

    @Test
    void decisionsFindTheirRowsInIt() throws IOException {
        Files.writeString(path("decided"), "n\\\\9\ts9\tdifferent\n");
        assertThat(run("link", "new.tsv", "kept", "--decisions", "decided", "--out", "pairs")).isZero();
        assertThat(Files.readString(path("pairs"))).contains("n\\\\18\ts18\t").doesNotContain("n\\\\9\ts9\t");
    }

    @Test
    void nobodyElseOnTheMachineMayReadIt() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path("kept"))))
                .isEqualTo("rw-------");
    }

    @Test
    void everyDamageIsSeen() throws IOException {
        byte[] whole = Files.readAllBytes(path("kept"));
        SplittableRandom random = new SplittableRandom(3);
        for (int k = 0; k < 20; k++) {
            byte[] damaged = whole.clone();
            damaged[24 + random.nextInt(whole.length - 24)] ^= (byte) (1 << random.nextInt(8));
            Files.write(path("damaged"), damaged);
            assertThat(run("dedupe", "damaged", "--out", "none")).isEqualTo(5);
            Files.write(path("damaged"),
                    java.util.Arrays.copyOf(whole, 18 + random.nextInt(whole.length - 18)));
            assertThat(run("dedupe", "damaged", "--out", "none")).isEqualTo(5);
        }
        assertThat(path("none")).doesNotExist();
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("keep it again")
                .doesNotContain("\u6751");
    }

    /** Numbers of rows, columns and cells far too large are not made room for. */
    @Test
    void sizesThatCannotBeAreDamage() throws IOException {
        byte[] whole = Files.readAllBytes(path("kept"));
        for (int at : new int[]{22, 26, 30, 34}) {
            for (byte high : new byte[]{0x7f, (byte) 0xff}) {
                byte[] damaged = whole.clone();
                damaged[at] = high;
                Files.write(path("damaged"), damaged);
                assertThat(run("dedupe", "damaged", "--out", "none")).as("byte %s", at).isEqualTo(5);
            }
        }
    }

    @Test
    void aNewerVersionIsNamedAsSuch() throws IOException {
        byte[] newer = Files.readAllBytes(path("kept"));
        newer[21]++;
        Files.write(path("newer"), newer);
        assertThat(run("dedupe", "newer", "--out", "none")).isEqualTo(7);
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    /** Words without a hyphen are files of the folder. */
    private int run(String verb, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = verb;
        for (int k = 0; k < arguments.length; k++) {
            all[k + 1] = arguments[k].startsWith("-") ? arguments[k] : path(arguments[k]).toString();
        }
        return KintraceCommand.run(
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8), List.of(), all);
    }
}
