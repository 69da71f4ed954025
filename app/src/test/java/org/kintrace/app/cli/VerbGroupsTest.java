package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.kintrace.app.Main;

class VerbGroupsTest {

    @Test
    void theProgramAlonePrintsItsVerbsByWhatOneWantsToDo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).containsSubsequence("See it work", "demo",
                "Keep a registry", "init", "case", "list", "match", "inquiry", "Without a registry", "names",
                "dedupe", "link", "date").doesNotContain("\nMore");
    }
}
