package org.kintrace.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows of one list as people, by one mapping of its columns. */
public final class RowReader {

    private final ColumnMapping mapping;
    private final RowRules rules;

    public RowReader(ColumnMapping mapping, RowRules rules) {
        this.mapping = mapping;
        this.rules = rules;
    }

    public RowReader(ColumnMapping mapping, BadCells badCells) {
        this(mapping, RowRules.of(badCells));
    }

    public ColumnMapping mapping() {
        return mapping;
    }

    /** What a row says. The same row always gives the same reading. */
    public RowReading read(SourceRow row) {
        Optional<RowProblem> shape = shape(row);
        if (shape.isPresent() && rules.badCells() == BadCells.REJECT_ROW) {
            return new RowReading.RejectedRow(row, List.of(CellProblem.ofRow(shape.get())));
        }
        PersonDraft draft = new PersonDraft(row, rules);
        shape.ifPresent(problem -> draft.warn(CellProblem.ofRow(problem)));
        for (int column = 1; column <= mapping.uses().size(); column++) {
            if (mapping.use(column) instanceof ColumnUse.OfField(var field, _)) {
                draft.take(column, field);
            }
        }
        draft.finish();
        List<CellProblem> fatal = draft.unreadable();
        if (rules.badCells() == BadCells.REJECT_ROW && !fatal.isEmpty()) {
            return new RowReading.RejectedRow(row, fatal);
        }
        List<CellProblem> warnings = new ArrayList<>(fatal);
        warnings.addAll(draft.warnings());
        return new RowReading.Read(draft.person(), warnings);
    }

    /** Cells beyond the header are harmless when they are empty: spreadsheets write such ends. */
    private Optional<RowProblem> shape(SourceRow row) {
        int expected = mapping.header().size();
        int found = row.cells().size();
        if (found < expected) {
            return Optional.of(new RowProblem.MissingCells(expected, found));
        }
        boolean more = row.cells().subList(expected, found).stream().anyMatch(cell -> !cell.isBlank());
        return more ? Optional.of(new RowProblem.ExtraCells(expected, found)) : Optional.empty();
    }
}
