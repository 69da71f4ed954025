package org.kintrace.registry.intake;

import java.util.List;
import java.util.Set;

/**
 * One row of a list exactly as the file has it.
 *
 * @param line where a person would find it: the line of a text file on which the row begins, or the row number of a
 *     spreadsheet; counted from 1
 * @param cells the cells in order, untouched; may be fewer or more than the header has
 * @param joined columns, counted from 1, whose empty cell a spreadsheet shows as one with the cell above it
 */
public record SourceRow(long line, List<String> cells, Set<Integer> joined) {

    public SourceRow {
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1, not " + line);
        }
        cells = List.copyOf(cells);
        joined = Set.copyOf(joined);
    }

    /** A row every cell of which stands for itself. */
    public SourceRow(long line, List<String> cells) {
        this(line, cells, Set.of());
    }

    /** The cell of a column counted from 1; empty text when the row has no such cell. */
    public String cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : "";
    }
}
