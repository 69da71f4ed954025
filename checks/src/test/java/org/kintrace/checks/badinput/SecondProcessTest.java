package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
            Answer second = Java.run(List.of(), Main.class, "case", "list", "--data",
                    work.registry().toString(),
                    "--passphrase-file", work.passphraseFile().toString());
            assertThat(second.code()).as(second.err()).isEqualTo(6);
            assertThat(second.out()).isEmpty();
            assertThat(second.err()).contains("in use by process " + ProcessHandle.current().pid(),
                    "try again");
        }
        assertThat(work.onRecord()).isEqualTo(before);
    }

    @Test
    void whoeverHasNotThePassphraseIsNotLetInAndChangesNothing(@TempDir Path place) throws Exception {
        Workplace work = Workplace.in(place);
        OnRecord before = work.onRecord();
        Path list = Files.writeString(work.file("list.csv"), "name\n" + Nobody.LATIN + "\n");
        Map<String, String> given = Map.of(Workplace.PASSPHRASE + "!", "does not open",
                Workplace.PASSPHRASE.toUpperCase(Locale.ROOT),
                "does not open", "", "empty");
        given.forEach((passphrase, says) -> {
            Path file = write(work.file("other.txt"), passphrase);
            Answer answer = Answer.of("list", "import", list.toString(), "--data", work.registry().toString(),
                    "--passphrase-file", file.toString());
            assertThat(answer.code()).as(answer.err()).isEqualTo(4);
            assertThat(answer.err()).contains(says).doesNotContain(Workplace.PASSPHRASE);
            answer.isWithoutNames(says);
        });
        Answer missing = Answer.of("list", "import", list.toString(), "--data", work.registry().toString(),
                "--passphrase-file", work.file("none.txt").toString());
        assertThat(missing.code()).as(missing.err()).isEqualTo(4);
        assertThat(missing.err()).contains("cannot be read");
        assertThat(work.onRecord()).isEqualTo(before);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
