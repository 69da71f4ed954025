package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.names.NameComparer;
import org.kintrace.names.WrittenName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores pairs of names from a table. */
@Command(name = "score", description = "Score pairs of names: TSV in with name_a and name_b, TSV out with score and bits.", mixinStandardHelpOptions = true)
final class NamesScoreCommand implements Callable<Integer> {

    private static final int LISTED_ROWS = 50;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "TSV with a header; standard input when absent.")
    private @Nullable Path file;

    private int rejected;

    @Override
    public Integer call() throws CommandFailedException {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        PrintWriter out = known.commandLine().getOut();
        PrintWriter err = known.commandLine().getErr();
        List<String> lines = TabTable.lines(file);
        if (lines.isEmpty()) {
            throw new CommandFailedException(ExitCode.BAD_INPUT,
                    "the table is empty; its first line must name the columns, with name_a and name_b among them");
        }
        Columns columns = Columns.of(TabTable.cells(lines.getFirst()));
        out.println("name_a\tname_b\tscore\tbits");
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                scoreRow(i + 1, columns, TabTable.cells(lines.get(i)), out, err);
            }
        }
        out.flush();
        if (rejected > LISTED_ROWS) {
            err.println("kintrace: " + (rejected - LISTED_ROWS) + " more rows like these");
        }
        return (rejected == 0 ? ExitCode.DONE : ExitCode.REJECTED_ROWS).code();
    }

    /** A row that cannot be compared keeps its line, with score 0, so that the output stays in step with the input. */
    private void scoreRow(int line, Columns columns, List<String> cells, PrintWriter out, PrintWriter err) {
        String a = cell(cells, columns.nameA());
        String b = cell(cells, columns.nameB());
        double score = 0;
        double bits = 0;
        if (a.isBlank() || b.isBlank()) {
            if (rejected++ < LISTED_ROWS) {
                err.println("kintrace: line " + line + ": " + (a.isBlank() ? "name_a" : "name_b")
                        + " is empty; scored 0");
            }
        } else {
            // Not a field: its tables take a second to load, and every verb makes all commands.
            NameComparer comparer = NameComparer.standard();
            score = comparer.score(comparer.prepare(written(a, cell(cells, columns.scriptA()))),
                    comparer.prepare(written(b, cell(cells, columns.scriptB()))));
            bits = NameComparer.bits(score);
        }
        out.println(TabTable.escape(a) + '\t' + TabTable.escape(b) + '\t'
                + String.format(Locale.ROOT, "%.6f", score)
                + '\t' + String.format(Locale.ROOT, "%.2f", bits));
    }

    private static WrittenName written(String text, String language) {
        return language.isBlank() ? WrittenName.of(text) : WrittenName.of(text, language);
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    /** Where the columns stand; -1 for a script column that is not there. */
    private record Columns(int nameA, int nameB, int scriptA, int scriptB) {

        static Columns of(List<String> header) throws CommandFailedException {
            List<String> names = header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
            Columns columns = new Columns(names.indexOf("name_a"), names.indexOf("name_b"),
                    names.indexOf("script_a"),
                    names.indexOf("script_b"));
            if (columns.nameA < 0 || columns.nameB < 0) {
                throw new CommandFailedException(ExitCode.BAD_INPUT, "the first line has no column "
                        + (columns.nameA < 0 ? "name_a" : "name_b")
                        + "; it must name the columns, separated by tabs, with name_a and name_b among them");
            }
            return columns;
        }
    }
}
