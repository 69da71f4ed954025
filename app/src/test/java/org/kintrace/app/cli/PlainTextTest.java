package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {

    /** Long enough to be looked at in several stretches. */
    private static final int LENGTH = 3 << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsOtherBytesWhereverTheyAre() {
        for (int length : new int[]{1, 7, 8, 9, 64, LENGTH}) {
            byte[] plain = new byte[length];
            Arrays.fill(plain, (byte) 'a');
            assertThat(PlainText.of(plain)).isEqualTo(new PlainText(true, false));
            for (int at : new int[]{0, length / 2, length - 1}) {
                for (byte odd : new byte[]{0, (byte) 0x80, (byte) 0xff, (byte) 0xc3}) {
                    byte[] other = plain.clone();
                    other[at] = odd;
                    assertThat(PlainText.of(other).isPlain()).as("%s at %s of %s", odd, at, length).isFalse();
                }
                byte[] quoted = plain.clone();
                quoted[at] = '"';
                assertThat(PlainText.of(quoted)).isEqualTo(new PlainText(true, true));
            }
        }
        assertThat(PlainText.of("PK..".getBytes(StandardCharsets.US_ASCII)).isPlain()).isFalse();
    }

    @Test
    void knowsLettersOfSeveralBytesAcrossStretches() {
        for (int before = 0; before < 4; before++) {
            byte[] text = ("x".repeat(before) + "\u6751\ud83d\ude00\u00e9".repeat(400_000))
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(PlainText.of(text).isPlain()).isTrue();
        }
    }

    @Test
    void theBytesOfALongFileAreThoseOfTheFile() throws IOException {
        byte[] bytes = new byte[LENGTH + 5];
        for (int k = 0; k < bytes.length; k++) {
            bytes[k] = (byte) (k * 31 >>> 7);
        }
        Path file = folder.resolve("long");
        Files.write(file, bytes);
        assertThat(FileBytes.read(file)).isEqualTo(bytes);
    }
}
