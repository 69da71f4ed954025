package org.kintrace.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.SourceRow;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;

/** Takes cells from the parser and makes rows of them, within limits. */
final class RowHandler extends CsvCallbackHandler<SourceRow> {

    private final ListLimits limits;
    private final int linesBefore;
    private final List<String> cells = new ArrayList<>();
    private long line = 1;
    private long characters;
    private int columns;
    private boolean empty;
    private @Nullable ListFault fault;

    /** @param linesBefore lines taken off the text before the parser saw it */
    RowHandler(ListLimits limits, int linesBefore) {
        this.limits = limits;
        this.linesBefore = linesBefore;
    }

    /** Why the last row was refused, when it was this class that refused it. */
    Optional<ListFault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Line on which the row being read begins. */
    long line() {
        return line;
    }

    /** Column of the cell being read, counted from 1. */
    int column() {
        return columns + 1;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber + linesBefore;
        characters = 0;
        columns = 0;
        empty = false;
        cells.clear();
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        columns++;
        characters += length;
        // Cells beyond the limit are counted, to say how many there are, and not kept.
        if (columns <= limits.columns() && characters <= limits.cellCharacters()) {
            cells.add(length == 0 ? "" : new String(buffer, offset, length));
        }
    }

    @Override
    protected SourceRow buildRecord() {
        if (columns > limits.columns()) {
            throw refuse(new FileFault.TooManyColumns(line, columns, limits.columns()));
        }
        if (characters > limits.cellCharacters()) {
            throw refuse(new FileFault.CellBeyondLimit(line, OptionalInt.empty(), limits.cellCharacters()));
        }
        return new SourceRow(line, cells);
    }

    private CsvParseException refuse(ListFault reason) {
        fault = reason;
        return new CsvParseException("refused");
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are switched off");
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return columns;
    }
}
