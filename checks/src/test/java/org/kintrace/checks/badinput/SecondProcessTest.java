package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.Main;
import org.kintrace.app.wiring.OpenRegistry;

/** Who does not get in: a second process, and somebody with another passphrase. */
class SecondProcessTest {

    @Test
    void aSecondProcessIsToldWhomItWaitsFor(@TempDir Path place) throws Exception {
        Workplace work = Workplace.in(place);
        OnRecord before = work.onRecord();
        try (OpenRegistry _ = OpenRegistry.open(work.registry(), Workplace.PASSPHRASE.toCharArray())) {
            Answer second = Java.run(List.of(), Main.class, "case", "list", "--data", work.registry().toString(),
                    "--passphrase-file", work.passphraseFile().toString());
            assertThat(second.code()).as(second.err()).isEqualTo(6);
            assertThat(second.out()).isEmpty();
            assertThat(second.err()).contains("in use by process " + ProcessHandle.current().pid(), "try again");
        }
        assertThat(work.onRecord()).isEqualTo(before);
    }
}
