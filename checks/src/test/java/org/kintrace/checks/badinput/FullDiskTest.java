package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that takes no more. A limit on the length of files works everywhere and fails writes as a full disk does, in the
 * sealed file and in the database; where this process may mount, a small disk is filled to its last byte as well.
 */
class FullDiskTest {

    private static final String LIMITED = "ulimit -f 6144; exec \"$@\"";
    private static final String SMALL_DISK = "mount -t tmpfs -o size=24m tmpfs \"$0\" && mkdir \"$0/tiny\""
            + " && mount -t tmpfs -o size=4k tmpfs \"$0/tiny\" && exec \"$@\"";
    private static final int FILLED = 1 << 20;
    private static final int ROWS = 60_000;

    @TempDir
    private Path place = Path.of("");
    private Path disk = place;
    private Path list = place;
    private Path cases = place;

    @BeforeEach
    void writeFilesTooLarge() throws IOException {
        disk = Files.createDirectory(place.resolve("disk"));
        list = place.resolve("list.csv");
        Files.writeString(list, "name,note\n" + (Nobody.LATIN + "," + "x".repeat(100) + "\n").repeat(ROWS));
        cases = place.resolve("cases.json");
        Files.writeString(cases, BadCaseFiles.large(4_000));
    }

    @Test
    void whatIsTooLongForTheDiskIsNotTakenInAndNothingElseIsLost() throws Exception {
        Answer said = run(List.of("bash", "-c", LIMITED, "bash"), 0);
        assertThat(said.out().lines().map(line -> line.split(" ")[0] + " " + line.split(" ")[1]))
                .as(said.out() + said.err())
                .containsExactly("full 0", "list 6", "cases 6", "copy 0", "leftovers 0", "same 0", "good 0");
        assertThat(said.out())
                .contains("list 6 kintrace: the data folder cannot be written: free some space");
        said.isWithoutNames("limit");
    }

    @Test
    void aFullDiskTakesNothingInAndNothingElseIsLost() throws Exception {
        assumeTrue(mayMount(),
                "this process may not mount a small disk; the limit on files is tested in any case");
        Answer said = run(List.of("unshare", "--mount", "bash", "-c", SMALL_DISK, disk.toString()), FILLED);
        assertThat(said.out().lines().map(line -> line.split(" ")[0] + " " + line.split(" ")[1]))
                .as(said.out() + said.err())
                .containsExactly("full 6", "list 6", "cases 6", "copy 0", "half 6", "halves 0", "leftovers 0",
                        "same 0", "good 0");
        assertThat(said.out()).contains("check its permissions and the free space",
                "the data folder cannot be written: free some space");
        said.isWithoutNames("full");
    }

    private Answer run(List<String> before, int filled) throws Exception {
        return Java.run(before, FullDisk.class, disk.toString(), list.toString(), cases.toString(),
                Integer.toString(filled));
    }

    private boolean mayMount() throws Exception {
        try {
            return new ProcessBuilder("unshare", "--mount", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs",
                    disk.toString()).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
