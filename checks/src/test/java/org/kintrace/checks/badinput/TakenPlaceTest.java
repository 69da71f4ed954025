package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.Main;

/** Places that are not to be had: a port another program listens on, and a folder that may only be read. */
class TakenPlaceTest {

    private static final String READ_ONLY = "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\"";

    @TempDir
    private Path place = Path.of("");

    @Test
    void aPortInUseIsSaidWithAnotherToTry() throws Exception {
        Workplace work = Workplace.in(place);
        OnRecord before = work.onRecord();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Answer answer = work.run("serve", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(answer.code()).as(answer.err()).isEqualTo(6);
            assertThat(answer.err()).contains("port " + taken.getLocalPort() + " of this machine is in use",
                    "--port " + (taken.getLocalPort() + 1));
        }
        assertThat(work.onRecord()).isEqualTo(before);
    }

    @Test
    void aFolderThatMayOnlyBeReadIsNotOpened() throws Exception {
        assumeTrue(mayMount(), "this process may not make a folder read-only");
        Workplace work = Workplace.in(place);
        OnRecord before = work.onRecord();
        Path list = Files.writeString(work.file("list.csv"), "name\n" + Nobody.LATIN + "\n");
        Answer answer = Java.run(
                List.of("unshare", "--mount", "bash", "-c", READ_ONLY, work.registry().toString()),
                Main.class, "list", "import", list.toString(), "--data", work.registry().toString(),
                "--passphrase-file",
                work.passphraseFile().toString());
        assertThat(answer.code()).as(answer.err()).isEqualTo(6);
        assertThat(answer.err()).contains("check its permissions");
        answer.isWithoutNames("read-only");
        assertThat(work.onRecord()).isEqualTo(before);
    }

    private boolean mayMount() throws Exception {
        try {
            return new ProcessBuilder("unshare", "--mount", "mount", "--bind", place.toString(),
                    place.toString())
                    .redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
