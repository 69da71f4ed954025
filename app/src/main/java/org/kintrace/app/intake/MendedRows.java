package org.kintrace.app.intake;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SourceRow;

/** Rows we handed out to be mended and that come back: what kept their cells from being run is taken off again. */
public final class MendedRows implements RowSource {

    /** Ends the last heading of a file to mend, in every language. */
    public static final String MARK = "(kintrace)";

    private final RowSource rows;

    private MendedRows(RowSource rows) {
        this.rows = rows;
    }

    /** The rows themselves, unless their last heading says that they were handed out to be mended. */
    public static RowSource of(RowSource rows) {
        List<String> header = rows.header();
        return !header.isEmpty() && header.getLast().strip().endsWith(MARK) ? new MendedRows(rows) : rows;
    }

    @Override
    public List<String> header() {
        return rows.header().stream().map(FormulaGuard::off).toList();
    }

    @Override
    public long headerLine() {
        return rows.headerLine();
    }

    @Override
    public Optional<SourceRow> next() throws ListNotReadException {
        return rows.next().map(row -> new SourceRow(row.line(),
                row.cells().stream().map(FormulaGuard::off).toList(), row.joined()));
    }

    @Override
    public void close() {
        rows.close();
    }
}
