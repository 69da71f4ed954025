package org.kintrace.app.wiring;

import java.util.List;
import java.util.Optional;

import org.kintrace.app.intake.ListFile;
import org.kintrace.app.intake.MendedRows;
import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.app.work.ListToImport;
import org.kintrace.app.work.incoming.HowToRead;
import org.kintrace.registry.intake.ColumnMapping;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowSource;

/**
 * Reads a list by the format its bytes show, with what a person said about it.
 *
 * @param name of the file; only a hint
 * @param map which column is what, where the headings do not tell
 */
public record ListFileReader(String name, Optional<String> map, ReadingOptions options)
        implements
            ListToImport.Reader {

    static ListFileReader of(String name, HowToRead how) {
        ReadingOptions options = ReadingOptions.fromTheFile();
        options = how.encoding().map(options::withEncoding).orElse(options);
        options = how.delimiter().map(options::withDelimiter).orElse(options);
        options = how.sheet().map(options::withSheet).orElse(options);
        return new ListFileReader(name, how.map(), options);
    }

    @Override
    public RowSource open(ListToImport.Bytes bytes) throws ListNotReadException {
        return MendedRows.of(ListFile.open(bytes::open, name, options));
    }

    @Override
    public ColumnMapping columns(List<String> header) throws ListNotReadException {
        return ListFile.columns(header, map);
    }
}
