package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/** A file of persons read for linking: its table, the ids of its rows, and how many rows were left out. */
record LinkInput(LinkTable table, CellColumn ids, int rejected) {

    private static final int LISTED_ROWS = 50;

    /**
     * Reads a file; rows without an id, with an id seen before, or with more cells than the header are listed and left
     * out.
     */
    static LinkInput read(Path path, @Nullable String idColumn, @Nullable String map, int threads,
            PrintWriter err)
            throws CommandFailedException {
        LinkFile file = LinkFile.open(path);
        LinkColumns columns = LinkColumns.of(file.header(), idColumn, map);
        boolean[] wanted = new boolean[columns.kinds().size()];
        for (int c = 0; c < wanted.length; c++) {
            FieldKind kind = columns.kinds().get(c);
            wanted[c] = kind != FieldKind.IGNORE && kind != FieldKind.NOTE;
        }
        if (columns.id() < 0) {
            err.println("kintrace: " + path.getFileName()
                    + " has no id column we recognise; rows go by their line number (or say --id COLUMN)");
        }
        LinkFile.Content content = file.read(columns.id(), wanted, threads);
        list(path, content.rejected(), err);
        List<LinkColumn> kept = new ArrayList<>();
        for (int c = 0; c < wanted.length; c++) {
            if (wanted[c]) {
                kept.add(content.columns().get(c).finish(file.header().get(c), columns.kinds().get(c)));
            }
        }
        return new LinkInput(new LinkTable(content.rows(), kept), content.ids(), content.rejected().size());
    }

    private static void list(Path path, List<LinkFile.RejectedRow> rejected, PrintWriter err) {
        rejected.stream().limit(LISTED_ROWS).forEach(row -> err.println(
                "kintrace: " + path.getFileName() + " line " + row.line() + ": " + switch (row.fault()) {
                    case MISSING_ID -> "the id is missing; the row is left out";
                    case REPEATED_ID -> "the id was seen before; the row is left out";
                    case TOO_MANY_CELLS -> "more cells than the header has; the row is left out";
                }));
        if (rejected.size() > LISTED_ROWS) {
            err.println("kintrace: " + (rejected.size() - LISTED_ROWS) + " more rows like these");
        }
    }

    /** The id of a row, as the file writes it. */
    String id(int row) {
        return ids.text(row + 1);
    }
}
