package org.kintrace.registry.intake;

import java.util.List;
import java.util.Optional;

/**
 * The rows of one list, read once from first to last. Whoever opened it closes it.
 *
 * <p>Rows without any cell text are passed over; the line numbers of the others still count them.
 */
public interface RowSource extends AutoCloseable {

    /** The cells of the header row, untouched. */
    List<String> header();

    /** Where the header is, counted from 1 as in {@link SourceRow#line()}. */
    long headerLine();

    /** The next row; empty after the last. */
    Optional<SourceRow> next() throws ListNotReadException;

    @Override
    void close();
}
