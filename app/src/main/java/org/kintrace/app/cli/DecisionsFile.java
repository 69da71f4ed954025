package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kintrace.linkage.cluster.AnalystConstraint;

/**
 * What persons decided about pairs of rows, which no evidence overrules: tab-separated lines {@code id_a id_b same} or
 * {@code id_a id_b different}, with or without a heading line.
 *
 * @param constraints in terms of rows, those of a second list numbered on
 * @param unknown lines that name an id no list has; they are listed and passed over
 */
record DecisionsFile(List<AnalystConstraint> constraints, int unknown) {

    private static final int LISTED_LINES = 50;

    /** The row of an id, empty when no row has it. */
    interface Rows extends Function<String, OptionalInt> {}

    /** Reads the file; nothing decided when there is none. */
    static DecisionsFile read(@Nullable Path file, Rows first, Rows second, PrintWriter err)
            throws CommandFailedException {
        List<AnalystConstraint> constraints = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int unknown = 0;
        if (file != null) {
            int number = 0;
            for (String line : TabTable.lines(InputFile.readable(file))) {
                number++;
                List<String> cells = TabTable.cells(line.strip());
                if (line.isBlank() || number == 1 && cells.getFirst().equals("id_a")) {
                    continue;
                }
                boolean same = isSame(cells, file, number);
                OptionalInt one = first.apply(cells.get(0).strip());
                OptionalInt two = second.apply(cells.get(1).strip());
                if (one.isEmpty() || two.isEmpty()) {
                    unknown++;
                    tell(file, number, unknown, err);
                } else if (one.getAsInt() != two.getAsInt()) {
                    constraints.add(same
                            ? new AnalystConstraint.Same(one.getAsInt(), two.getAsInt())
                            : new AnalystConstraint.Different(one.getAsInt(), two.getAsInt()));
                    lines.add(number);
                } else if (!same) {
                    throw wrong(file, number, "calls a row different from itself");
                }
            }
        }
        refuseContradictions(constraints, lines, file);
        return new DecisionsFile(constraints, unknown);
    }

    private static boolean isSame(List<String> cells, Path file, int number) throws CommandFailedException {
        String word = cells.size() == 3 ? cells.get(2).strip().toLowerCase(Locale.ROOT) : "";
        return switch (word) {
            case "same" -> true;
            case "different" -> false;
            default ->
                throw wrong(file, number, "is not id_a, id_b and same or different, separated by tabs");
        };
    }

    private static void tell(Path file, int number, int unknown, PrintWriter err) {
        if (unknown <= LISTED_LINES) {
            err.println("kintrace: " + file.getFileName() + " line " + number
                    + ": an id is in none of the rows read; the decision is passed over");
        } else if (unknown == LISTED_LINES + 1) {
            err.println("kintrace: " + file.getFileName() + ": more lines like these");
        }
    }

    /** Rows that are the same by way of others cannot be different. */
    private static void refuseContradictions(List<AnalystConstraint> constraints, List<Integer> lines,
            @Nullable Path file) throws CommandFailedException {
        Map<Integer, Integer> sameAs = new HashMap<>();
        for (AnalystConstraint constraint : constraints) {
            if (constraint instanceof AnalystConstraint.Same(int one, int two)) {
                sameAs.put(first(sameAs, one), first(sameAs, two));
            }
        }
        for (int k = 0; k < constraints.size(); k++) {
            if (file != null && constraints.get(k) instanceof AnalystConstraint.Different(int one, int two)
                    && first(sameAs, one) == first(sameAs, two)) {
                throw wrong(file, lines.get(k),
                        "calls two rows different that other lines, taken together, call the same");
            }
        }
    }

    private static int first(Map<Integer, Integer> sameAs, int row) {
        int at = row;
        while (sameAs.getOrDefault(at, at) != at) {
            at = sameAs.getOrDefault(at, at);
        }
        return at;
    }

    private static CommandFailedException wrong(Path file, int line, String what) {
        return new CommandFailedException(ExitCode.BAD_INPUT, file + " line " + line + " " + what);
    }
}
