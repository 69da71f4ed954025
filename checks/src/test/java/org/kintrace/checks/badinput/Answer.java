package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.kintrace.app.Main;

/** What the command line answered. */
record Answer(int code, String out, String err) {

    /** Runs one verb in this process. */
    static Answer of(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), arguments.toArray(new String[0]));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Answer of(String... arguments) {
        return of(List.of(arguments));
    }

    /** Holds the answer to a row of a table. */
    void isWhat(BadInput row) {
        assertThat(code).as("%s%n%s%s", row.what(), err, out).isEqualTo(row.code());
        assertThat(err + out).as(row.what()).contains(row.says());
        isWithoutNames(row.what());
        if (code > 1) {
            assertThat(out).as("%s: standard output", row.what()).isEmpty();
        }
    }

    /** No name of a person, and no trace of Java, is in what was said. */
    void isWithoutNames(String what) {
        assertThat(err).as(what).doesNotContain(Nobody.NAMES).doesNotContain("\tat ", "Exception");
        assertThat(out).as(what).doesNotContain(Nobody.NAMES);
    }
}
