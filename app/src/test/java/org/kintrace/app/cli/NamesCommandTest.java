package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kintrace.app.Main;

class NamesCommandTest {

    /** Half a letter, a letter of another alphabet's encoding, half a character of UTF-16 written as UTF-8. */
    private static final byte[][] BROKEN = {{(byte) 0xD0}, {(byte) 0xCD, (byte) 0xE0},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80}};

    @TempDir
    private Path place = Path.of("");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void scoresPairsInTheOrderTheyCome() throws IOException {
        Path pairs = write("name_b\tname_a\nМарат\tMarat\n\nNurlan\tMarat\n");

        assertThat(names("score", pairs.toString())).isZero();
        assertThat(lines()).hasSize(3).startsWith("name_a\tname_b\tscore\tbits");
        assertThat(lines()[1]).startsWith("Marat\tМарат\t0.9");
    }

    @Test
    void findsANameAmongOthersAndSkipsAByteOrderMark() throws IOException {
        Path pool = write("\uFEFFМарат\nNurlan\n");

        assertThat(names("search", "--pool", pool.toString(), "--queries", pool.toString(), "--top", "1"))
                .isZero();
        assertThat(lines()[1]).startsWith("Марат\t1\tМарат\t");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void refusesBrokenBytesWithLineAndByteAndPrintsNothingOfThem(int which) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("name_a\tname_b\nMarat\tMa".getBytes(StandardCharsets.UTF_8));
        bytes.write(BROKEN[which]);
        bytes.write("rat\n".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(place.resolve("broken.tsv"), bytes.toByteArray());

        assertThat(names("score", file.toString())).isEqualTo(3);
        assertThat(names("keys", file.toString())).isEqualTo(3);
        assertThat(names("search", "--pool", file.toString(), "--queries", file.toString())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 2, byte 22", "save it as UTF-8")
                .doesNotContain("Marat");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(place.resolve("names.tsv"), text);
    }

    private int names(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "names";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.run(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), all);
    }

    private String[] lines() {
        return out.toString(StandardCharsets.UTF_8).split("\n");
    }
}
