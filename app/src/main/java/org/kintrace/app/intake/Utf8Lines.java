package org.kintrace.app.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.registry.intake.ListNotReadException;

/** The lines of a text that must be UTF-8; nothing is replaced. */
public final class Utf8Lines {

    private static final char MARK = '\uFEFF';

    private Utf8Lines() {}

    /**
     * All lines without their ends, a byte order mark left out; closes the stream.
     *
     * @throws ListNotReadException with line and byte where the bytes are not UTF-8, with the line of a NUL
     */
    public static List<String> read(InputStream in) throws ListNotReadException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new StrictTextReader(in, StandardCharsets.UTF_8, 0, ListLimits.HARDEST.textCharacters()))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(lines.isEmpty() && !line.isEmpty() && line.charAt(0) == MARK
                        ? line.substring(1)
                        : line);
            }
        } catch (IOException e) {
            throw Faults.of(e);
        }
        return lines;
    }
}
