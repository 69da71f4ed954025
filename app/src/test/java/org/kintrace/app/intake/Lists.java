package org.kintrace.app.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SourceRow;

/** Reads whole lists for tests. */
final class Lists {

    private Lists() {}

    record Read(List<String> header, long headerLine, List<SourceRow> rows) {}

    @FunctionalInterface
    interface Opening {
        RowSource open() throws ListNotReadException;
    }

    static Read read(String text) throws ListNotReadException {
        return read(text.getBytes(StandardCharsets.UTF_8), "x.csv", ReadingOptions.fromTheFile());
    }

    static Read read(byte[] bytes, String name, ReadingOptions options) throws ListNotReadException {
        return all(() -> ListFile.open(() -> new ByteArrayInputStream(bytes), name, options));
    }

    static Read all(Opening opening) throws ListNotReadException {
        try (RowSource source = opening.open()) {
            List<SourceRow> rows = new ArrayList<>();
            for (Optional<SourceRow> row = source.next(); row.isPresent(); row = source.next()) {
                rows.add(row.get());
            }
            return new Read(source.header(), source.headerLine(), rows);
        }
    }

    static @Nullable ListFault fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8), ReadingOptions.fromTheFile());
    }

    static @Nullable ListFault fault(byte[] bytes, ReadingOptions options) {
        return faultOf(() -> ListFile.open(() -> new ByteArrayInputStream(bytes), "x.csv", options));
    }

    /** Why a list is not read; null when it is. */
    static @Nullable ListFault faultOf(Opening opening) {
        try {
            all(opening);
            return null;
        } catch (ListNotReadException e) {
            return e.fault();
        }
    }

    static String message(String text) {
        try {
            read(text);
            return "";
        } catch (ListNotReadException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
