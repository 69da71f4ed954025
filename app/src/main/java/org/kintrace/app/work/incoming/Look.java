package org.kintrace.app.work.incoming;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.ListField;
import org.kintrace.registry.intake.RowReading;
import org.kintrace.registry.intake.SourceRow;

/**
 * A first look at an incoming list.
 *
 * @param header the headings as written; empty when not even they can be read
 * @param columns what each column is read as, {@link ListField#IGNORE} for one that is only kept
 * @param rows the first rows, verbatim
 * @param readings the same as people; empty while the columns cannot be told apart
 * @param fault why it cannot be taken in as it stands
 * @param spreadsheet whether it is one, which has sheets and no encoding
 */
public record Look(List<String> header, List<ListField> columns, List<SourceRow> rows,
        List<RowReading> readings,
        Optional<ListFault> fault, boolean spreadsheet) {

    public Look {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        readings = List.copyOf(readings);
    }

    static Look at(ListFault fault, boolean spreadsheet) {
        return new Look(List.of(), List.of(), List.of(), List.of(), Optional.of(fault), spreadsheet);
    }
}
