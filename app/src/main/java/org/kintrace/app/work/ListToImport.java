package org.kintrace.app.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.intake.ColumnMapping;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowSource;

/**
 * An incoming list.
 *
 * @param fileName the last part of its path
 * @param source what the list is called, so that its next version is recognised; empty to go by its content
 * @param map what a person said about the columns, kept with the version
 * @param ageOn the day on which the ages in it were true
 */
public record ListToImport(String fileName, Optional<String> source, Optional<String> map,
        Optional<UncertainDate> ageOn, Bytes bytes, Reader reader) {

    /** The file's bytes, from the beginning each time. */
    @FunctionalInterface
    public interface Bytes {

        InputStream open() throws IOException;
    }

    /** Reads bytes as rows: knows the formats, the encodings and what a person said about the columns. */
    public interface Reader {

        RowSource open(Bytes bytes) throws ListNotReadException, IOException;

        /** @throws ListNotReadException when the columns cannot be told apart */
        ColumnMapping columns(List<String> header) throws ListNotReadException;
    }
}
