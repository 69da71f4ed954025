package org.kintrace.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kintrace.app.cli.DelimitedRows.CellBytes;
import org.kintrace.app.cli.LinkFile.Content;
import org.kintrace.app.cli.LinkFile.RejectedRow;
import org.kintrace.app.cli.LinkFile.RowFault;

/** A delimited file being read into columns from the top, so that every row left out has its line. */
final class RowByRow {

    private final DelimitedRows rows;
    private final CellColumn ids;
    private final List<CellColumn> columns = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final CellBytes[] row;

    /** @param wanted for each column whether it is kept */
    RowByRow(byte[] bytes, DelimitedRows rows, boolean[] wanted) {
        this.rows = rows;
        this.ids = new CellColumn(bytes);
        for (boolean keep : wanted) {
            columns.add(keep ? new CellColumn(bytes) : CellColumn.NONE);
        }
        row = new CellBytes[wanted.length];
        Arrays.setAll(row, _ -> new CellBytes());
    }

    /**
     * Reads all rows.
     *
     * @param idColumn place of the id, or -1 to number the rows by their line
     * @param lines for each line of the bytes its line in the file a person has; empty when they are the same
     */
    void read(int idColumn, int[] lines) {
        CellBytes spare = new CellBytes();
        while (!rows.isAtEnd()) {
            int here = rows.line() <= lines.length ? lines[rows.line() - 1] : rows.line();
            int cells = rows.readRow(row, spare);
            if (cells == 1 && row[0].length() == 0) {
                continue; // a blank line
            }
            if (cells > row.length) {
                rejected.add(new RejectedRow(here, RowFault.TOO_MANY_CELLS));
                continue;
            }
            CellBytes id = idColumn < 0 ? numbered(here, spare) : row[idColumn];
            int known = ids.distinct();
            if (id.length() == 0) {
                rejected.add(new RejectedRow(here, RowFault.MISSING_ID));
            } else if (ids.lookUp(id.source, id.from, id.to) < known) {
                rejected.add(new RejectedRow(here, RowFault.REPEATED_ID));
            } else {
                for (int c = 0; c < row.length; c++) {
                    columns.get(c).add(row[c].source, row[c].from, row[c].to);
                }
            }
        }
    }

    private static CellBytes numbered(int line, CellBytes into) {
        into.source = Integer.toString(line).getBytes(StandardCharsets.US_ASCII);
        into.from = 0;
        into.to = into.source.length;
        return into;
    }

    int unclosedOn() {
        return rows.unclosedOn();
    }

    Content content() {
        return new Content(ids, columns, ids.distinct() - 1, rejected);
    }
}
