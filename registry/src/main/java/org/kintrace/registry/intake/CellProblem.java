package org.kintrace.registry.intake;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A problem and where in its row it is.
 *
 * @param column counted from 1; empty when it is about the whole row
 * @param field what the column is about, when it is a field of a person
 */
public record CellProblem(OptionalInt column, Optional<ListField> field, RowProblem problem) {

    static CellProblem ofRow(RowProblem problem) {
        return new CellProblem(OptionalInt.empty(), Optional.empty(), problem);
    }

    static CellProblem at(int column, ListField field, RowProblem problem) {
        return new CellProblem(OptionalInt.of(column), Optional.of(field), problem);
    }
}
