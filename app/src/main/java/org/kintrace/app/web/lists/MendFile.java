package org.kintrace.app.web.lists;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kintrace.app.intake.FormulaGuard;
import org.kintrace.app.intake.MendedRows;
import org.kintrace.app.web.frame.PageWords;
import org.kintrace.app.work.ListReading;
import org.kintrace.registry.intake.CellProblem;

/**
 * Rejected rows as a CSV file (RFC 4180) that a spreadsheet program opens: every cell as it stood, and behind them the
 * line and what is wrong. Brought in again, its cells are what they were.
 */
final class MendFile {

    /** Programs tell UTF-8 by it. */
    private static final char MARK = '\uFEFF';

    private final FaultWords faults;
    private final PageWords words;

    MendFile(FaultWords faults, PageWords words) {
        this.faults = faults;
        this.words = words;
    }

    void write(List<String> header, List<ListReading.Unread> rows, Writer out) throws IOException {
        int columns = Math.max(header.size(),
                rows.stream().mapToInt(unread -> unread.row().cells().size()).max().orElse(0));
        out.append(MARK);
        line(padded(header, columns), words.text("lists.mend_line"),
                words.text("lists.mend_why") + " " + MendedRows.MARK, out);
        for (ListReading.Unread unread : rows) {
            line(padded(unread.row().cells(), columns), Long.toString(unread.row().line()),
                    unread.problems().isEmpty()
                            ? words.text("lists.problem_not_kept")
                            : unread.problems().stream().map(this::why).collect(Collectors.joining("; ")),
                    out);
        }
    }

    private String why(CellProblem problem) {
        String reason = faults.text(problem.problem());
        return problem.column().isEmpty()
                ? reason
                : words.text("lists.mend_column",
                        Map.of("column", problem.column().getAsInt(), "why", reason));
    }

    private static List<String> padded(List<String> cells, int columns) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns) {
            all.add("");
        }
        return all;
    }

    private static void line(List<String> cells, String line, String why, Writer out) throws IOException {
        for (String cell : cells) {
            out.append(cell(cell)).append(',');
        }
        out.append(cell(line)).append(',').append(cell(why)).append("\r\n");
    }

    private static String cell(String text) {
        return '"' + FormulaGuard.on(text).replace("\"", "\"\"") + '"';
    }
}
