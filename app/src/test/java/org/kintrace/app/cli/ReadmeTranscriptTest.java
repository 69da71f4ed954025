package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.kintrace.app.Main;

/** The README shows what the demo prints, letter for letter. */
class ReadmeTranscriptTest {

    private static final String BEGIN = "<!-- what ./kintrace demo --no-serve prints; a test compares -->\n```\n";
    private static final String END = "```\n";

    @Test
    void theReadmeShowsWhatTheDemoPrints() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), "demo", "--no-serve");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        String readme = Files.readString(Path.of("../README.md"));
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        assertThat(begin).as("the transcript's marker").isGreaterThan(BEGIN.length());
        assertThat(readme.substring(begin, readme.indexOf(END, begin)))
                .isEqualTo(out.toString(StandardCharsets.UTF_8));
    }
}
