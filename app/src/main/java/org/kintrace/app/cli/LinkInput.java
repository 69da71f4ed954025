package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/** A file of persons read for linking: its table, the ids of its rows, and how many rows were left out. */
record LinkInput(LinkTable table, CellColumn ids, int rejected) {

    private static final int LISTED_ROWS = 50;

    /**
     * Reads a file, or a standing list kept before; rows without an id, with an id seen before, or with more cells than the header are listed and left
     * out.
     */
    static LinkInput read(Path path, @Nullable String idColumn, @Nullable String map, int threads,
            PrintWriter err)
            throws CommandFailedException {
        byte[] bytes = LinkFile.bytes(path);
        if (StandingFile.isOne(bytes)) {
            if (idColumn != null || map != null) {
                throw new CommandFailedException(ExitCode.WRONG_USE, "the standing list " + path
                        + " has been read already; say --id and --map in the run that keeps it");
            }
            return StandingFile.read(path, bytes);
        }
        LinkFile file = LinkFile.open(path, bytes);
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
        if (content.rows() == 0 && content.rejected().isEmpty()) {
            throw new CommandFailedException(ExitCode.BAD_INPUT,
                    "the file " + path + " has a header and no row; nothing can be compared");
        }
        LinkColumn[] finished = new LinkColumn[wanted.length];
        List<Integer> kept = IntStream.range(0, wanted.length).filter(c -> wanted[c]).boxed().toList();
        AtOnce.each(kept, c -> finished[c] = content.columns().get(c).finish(file.header().get(c),
                columns.kinds().get(c)));
        return new LinkInput(new LinkTable(content.rows(), kept.stream().map(c -> finished[c]).toList()),
                content.ids(), content.rejected().size());
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

    /** The row with this id, empty when none has it. */
    OptionalInt rowOf(String id) {
        int code = ids.find(id);
        return code == 0 ? OptionalInt.empty() : OptionalInt.of(code - 1);
    }

    /** The id of a row, as the file writes it. */
    String id(int row) {
        return ids.text(row + 1);
    }
}
