package org.kintrace.registry.intake;

import java.util.List;

/** What became of one row. Either way the row is kept verbatim. */
public sealed interface RowReading {

    SourceRow row();

    /**
     * The row speaks of a person.
     *
     * @param warnings doubts, and cells that were left out when the reader was told not to reject rows for them
     */
    record Read(ListedPerson person, List<CellProblem> warnings) implements RowReading {
        public Read {
            warnings = List.copyOf(warnings);
        }

        @Override
        public SourceRow row() {
            return person.row();
        }
    }

    /**
     * The row cannot be read as it stands.
     *
     * @param problems all that was found, the first column first; never empty
     */
    record RejectedRow(SourceRow row, List<CellProblem> problems) implements RowReading {
        public RejectedRow {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("row " + row.line() + " is rejected without a reason");
            }
        }
    }
}
