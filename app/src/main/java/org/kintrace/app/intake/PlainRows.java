package org.kintrace.app.intake;

import java.util.Optional;

import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.SourceRow;

/** All rows of a file that are not blank, the header still among them. */
interface PlainRows extends AutoCloseable {

    Optional<SourceRow> next() throws ListNotReadException;

    /** Called once the header is found, to refuse it where the format allows a doubt. */
    void headerIs(SourceRow header) throws ListNotReadException;

    /** The row as the format means it below this header. Rows are handed over in the order they came. */
    SourceRow fitted(SourceRow row, SourceRow header) throws ListNotReadException;

    @Override
    void close();
}
