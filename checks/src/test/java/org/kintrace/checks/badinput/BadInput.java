package org.kintrace.checks.badinput;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One row of a table of bad input.
 *
 * @param what the input, in words; also its file name's beginning
 * @param content the bytes of the file
 * @param options what a person says about the file
 * @param code the exit code of {@code docs/commands.md}
 * @param says what the answer must contain: where, and what to do
 */
record BadInput(String what, Content content, List<String> options, int code, List<String> says) {

    /** Writes a file, which may be large. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    static BadInput of(String what, Content content) {
        return new BadInput(what, content, List.of(), 0, List.of());
    }

    static BadInput of(String what, String text) {
        return of(what, text, StandardCharsets.UTF_8);
    }

    static BadInput of(String what, String text, Charset encoding) {
        return of(what, out -> out.write(text.getBytes(encoding)));
    }

    /** Told so by a person: options of the verb. */
    BadInput with(String... more) {
        return new BadInput(what, content, List.of(more), code, says);
    }

    BadInput answers(int exitCode, String... words) {
        return new BadInput(what, content, options, exitCode, List.of(words));
    }

    /** Refused whole: bad input. */
    BadInput refused(String... words) {
        return answers(3, words);
    }

    /** Taken in but for what is listed. */
    BadInput leavesOut(String... words) {
        return answers(1, words);
    }

    @Override
    public String toString() {
        return what + " -> " + code;
    }
}
