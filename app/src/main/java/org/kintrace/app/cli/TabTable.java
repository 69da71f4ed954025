package org.kintrace.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Tab-separated text as the verbs of names read and write it: UTF-8, a header line, \t \n \\ escaped in cells. */
final class TabTable {

    private TabTable() {}

    /** Opens a file, or standard input for null or "-". Lone surrogates and broken bytes become U+FFFD. */
    static BufferedReader open(@Nullable Path file) throws CommandFailedException {
        if (file == null || file.toString().equals("-")) {
            return skipMark(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        }
        try {
            // Not Files.newBufferedReader: that one throws at the first broken byte.
            Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
            return skipMark(new BufferedReader(reader));
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.BAD_INPUT,
                    "cannot read the file " + file + "; check that it exists and may be read", e);
        }
    }

    private static BufferedReader skipMark(BufferedReader reader) throws CommandFailedException {
        try {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.BAD_INPUT, "cannot read the input", e);
        }
    }

    /** The cells of a line, escapes undone. */
    static List<String> cells(String line) {
        return List.of(line.split("\t", -1)).stream().map(TabTable::unescape).toList();
    }

    static String escape(String cell) {
        if (cell.indexOf('\\') < 0 && cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0) {
            return cell;
        }
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            char next = i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
            if (c == '\\' && (next == 't' || next == 'n' || next == '\\')) {
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : '\\');
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
