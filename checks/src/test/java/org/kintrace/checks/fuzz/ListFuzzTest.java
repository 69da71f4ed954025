package org.kintrace.checks.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.kintrace.app.intake.ListFile;
import org.kintrace.app.intake.ListLimits;
import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SourceRow;

/** Any bytes are a list within its limits, or are refused with a reason; nothing else is thrown. */
class ListFuzzTest {

    private static final ListLimits SMALL = new ListLimits(10_000, 200, 2_000, 1_000_000, 1 << 22);

    @FuzzTest
    void readsOrRefusesTextLists(byte[] bytes) {
        readToTheEnd(bytes, "list.csv");
    }

    @FuzzTest
    void readsOrRefusesSpreadsheets(byte[] bytes) {
        readToTheEnd(bytes, "list.xlsx");
    }

    private static void readToTheEnd(byte[] bytes, String name) {
        ReadingOptions options = ReadingOptions.fromTheFile().withLimits(SMALL);
        try (RowSource rows = ListFile.open(() -> new ByteArrayInputStream(bytes), name, options)) {
            List<String> header = rows.header();
            ListFile.columns(header, Optional.empty());
            long before = 0;
            for (Optional<SourceRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().line() <= before) {
                    throw new IllegalStateException(
                            "line " + row.get().line() + " came after line " + before);
                }
                before = row.get().line();
            }
        } catch (ListNotReadException e) {
            requireWords(e);
        }
    }

    private static void requireWords(ListNotReadException refused) {
        String message = refused.getMessage();
        if (message == null || message.isBlank()) {
            throw new IllegalStateException("a list was refused without a word");
        }
    }
}
