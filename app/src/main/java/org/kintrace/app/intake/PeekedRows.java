package org.kintrace.app.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.HeaderWords;
import org.kintrace.registry.intake.ListField;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SourceRow;

/** Rows with the header found: the first row, or the first with two known headings when titles stand above it. */
final class PeekedRows implements RowSource {

    /** How many rows a title may take, and how many characters; rows looked at are held in memory. */
    private static final int LOOK_AHEAD = 10;
    private static final int LOOK_AHEAD_CHARACTERS = 1_000_000;

    private final PlainRows rows;
    private final SourceRow header;
    private final Deque<SourceRow> peeked;

    private PeekedRows(PlainRows rows, SourceRow header, Deque<SourceRow> peeked) {
        this.rows = rows;
        this.header = header;
        this.peeked = peeked;
    }

    /** Takes over the rows and closes them when no list is in them. */
    static RowSource of(PlainRows rows) throws ListNotReadException {
        boolean done = false;
        try {
            Deque<SourceRow> first = new ArrayDeque<>();
            int characters = 0;
            while (first.size() < LOOK_AHEAD && characters < LOOK_AHEAD_CHARACTERS || first.size() < 2) {
                Optional<SourceRow> row = rows.next();
                if (row.isEmpty()) {
                    break;
                }
                first.add(row.get());
                characters += row.get().cells().stream().mapToInt(String::length).sum();
            }
            if (first.isEmpty()) {
                throw Faults.notRead(new FileFault.EmptyFile());
            }
            SourceRow header = takeHeader(first);
            rows.headerIs(header);
            if (first.isEmpty()) {
                throw Faults.notRead(new FileFault.NoRows());
            }
            done = true;
            return new PeekedRows(rows, header, first);
        } finally {
            if (!done) {
                rows.close();
            }
        }
    }

    private static SourceRow takeHeader(Deque<SourceRow> first) {
        if (known(first.getFirst()) == 0 && first.stream().anyMatch(row -> known(row) >= 2)) {
            while (known(first.getFirst()) < 2) {
                first.removeFirst();
            }
        }
        return first.removeFirst();
    }

    private static int known(SourceRow row) {
        Set<ListField> fields = new HashSet<>();
        row.cells().forEach(cell -> HeaderWords.reviewed().find(cell).ifPresent(fields::add));
        return fields.size();
    }

    @Override
    public List<String> header() {
        return header.cells();
    }

    @Override
    public long headerLine() {
        return header.line();
    }

    @Override
    public Optional<SourceRow> next() throws ListNotReadException {
        Optional<SourceRow> row = peeked.isEmpty() ? rows.next() : Optional.of(peeked.removeFirst());
        return row.isEmpty() ? row : Optional.of(rows.fitted(row.get(), header));
    }

    @Override
    public void close() {
        rows.close();
    }
}
