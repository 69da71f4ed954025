package org.kintrace.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.kintrace.app.cli.DelimitedRows.CellBytes;
import org.kintrace.app.cli.LinkFile.Content;
import org.kintrace.app.cli.LinkFile.RejectedRow;
import org.kintrace.app.cli.LinkFile.RowFault;

/** A stretch of a delimited file being read into columns; several stretches may be read at once and put together. */
final class ReadStretch {

    private final DelimitedRows rows;
    private final CellColumn ids;
    private final List<CellColumn> columns = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final CellBytes[] row;

    /** @param wanted for each column whether it is kept */
    ReadStretch(byte[] bytes, DelimitedRows rows, boolean[] wanted) {
        this.rows = rows;
        this.ids = new CellColumn(bytes);
        for (boolean keep : wanted) {
            columns.add(keep ? new CellColumn(bytes) : CellColumn.NONE);
        }
        row = new CellBytes[wanted.length];
        Arrays.setAll(row, _ -> new CellBytes());
    }

    /**
     * Reads the stretch.
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
            } else if (ids.lookUp(id) < known) {
                rejected.add(new RejectedRow(here, RowFault.REPEATED_ID));
            } else {
                for (int c = 0; c < row.length; c++) {
                    columns.get(c).add(row[c]);
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

    /**
     * Reads all stretches at once, one thread each; empty when a row has to be left out, because only reading from the
     * top knows its line.
     *
     * @param starts where each stretch begins, and where the last one ends
     */
    static Optional<Content> together(byte[] bytes, byte separator, int[] starts, int idColumn,
            boolean[] wanted) {
        List<ReadStretch> parts = IntStream.range(0, starts.length - 1)
                .mapToObj(k -> new ReadStretch(bytes,
                        new DelimitedRows(bytes, starts[k], starts[k + 1], separator, 1), wanted))
                .toList();
        AtOnce.each(parts, part -> part.read(idColumn, new int[0]));
        long read = parts.stream().mapToLong(part -> part.ids.distinct() - 1).sum();
        ReadStretch first = parts.getFirst();
        List<CellColumn> all = new ArrayList<>(List.of(first.ids));
        all.addAll(first.columns);
        AtOnce.each(IntStream.range(0, all.size()).boxed().toList(), c -> parts.stream().skip(1)
                .forEach(part -> all.get(c).append(c == 0 ? part.ids : part.columns.get(c - 1))));
        boolean complete = parts.stream().allMatch(part -> part.rejected.isEmpty())
                && first.ids.distinct() - 1 == read;
        return complete ? Optional.of(first.content()) : Optional.empty();
    }
}
