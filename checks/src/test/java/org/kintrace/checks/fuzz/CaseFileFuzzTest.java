package org.kintrace.checks.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.casefile.CaseFileNotReadException;
import org.kintrace.app.casefile.CaseFileOutcome;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.store.FolderNotOpenedException;

/** Any bytes are a case file that is taken in, family by family, or are refused with a reason; nothing else is thrown. */
class CaseFileFuzzTest {

    @TempDir
    private static Path place = Path.of("");
    private static OpenRegistry registry;

    @BeforeAll
    static void makeARegistry() throws FolderNotOpenedException {
        registry = OpenRegistry.create(place.resolve("registry"),
                "six words nobody would guess here".toCharArray());
    }

    @FuzzTest
    void takesInOrRefuses(byte[] bytes) throws IOException {
        try {
            CaseFileOutcome outcome = registry.importCaseFile().run(new ByteArrayInputStream(bytes));
            if (outcome.added() > 0 && outcome.batchId().isEmpty()) {
                throw new IllegalStateException("something was written under no batch");
            }
        } catch (CaseFileNotReadException e) {
            String message = e.getMessage();
            if (message == null || !message.contains("nothing was taken in")) {
                throw new IllegalStateException("a case file was refused without a word");
            }
        }
    }

    @AfterAll
    static void lockIt() {
        registry.close();
    }
}
