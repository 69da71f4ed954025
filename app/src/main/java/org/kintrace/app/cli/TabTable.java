package org.kintrace.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.intake.Utf8Lines;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.TextFault;

/** Tab-separated text as the verbs of names read and write it: UTF-8, a header line, \t \n \\ escaped in cells. */
final class TabTable {

    private TabTable() {}

    /** The lines of a file, or of standard input for null or "-"; what is not UTF-8 is refused with its line and byte. */
    static List<String> lines(@Nullable Path file) throws CommandFailedException {
        boolean standardInput = file == null || file.toString().equals("-");
        try {
            return Utf8Lines.read(standardInput ? System.in : Files.newInputStream(file));
        } catch (ListNotReadException e) {
            String text = standardInput ? "standard input" : "the file " + file;
            throw new CommandFailedException(ExitCode.BAD_INPUT, text + ", "
                    + (e.fault() instanceof TextFault.Undecodable(var encoding, long line, long offset)
                            ? "line " + line + ", byte " + offset + ": not " + encoding + "; save it as UTF-8"
                            : String.valueOf(e.getMessage())),
                    e);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.BAD_INPUT,
                    "cannot read the file " + file + "; check that it exists and may be read", e);
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
