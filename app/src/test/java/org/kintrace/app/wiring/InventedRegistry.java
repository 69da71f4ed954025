package org.kintrace.app.wiring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.kintrace.app.casefile.CaseFileNotReadException;
import org.kintrace.app.casefile.CaseFileOutcome;
import org.kintrace.app.cli.FileAsList;
import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.app.work.ListOutcome;
import org.kintrace.app.work.ListToImport;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.list.InventedList;

/** A real, sealed registry that holds a world of invented families. */
public final class InventedRegistry {

    private static final char[] PASSPHRASE = "six words nobody would guess here".toCharArray();

    private InventedRegistry() {}

    public static OpenRegistry empty(Path folder) throws FolderNotOpenedException {
        return OpenRegistry.create(folder.resolve("registry"), PASSPHRASE.clone());
    }

    /** The same folder, as after a restart. */
    public static OpenRegistry again(Path folder) throws FolderNotOpenedException {
        return OpenRegistry.open(folder.resolve("registry"), PASSPHRASE.clone());
    }

    public static CaseFileOutcome take(OpenRegistry registry, InventedWorld world)
            throws CaseFileNotReadException, IOException {
        return take(registry, caseFile(world));
    }

    public static CaseFileOutcome take(OpenRegistry registry, String caseFile)
            throws CaseFileNotReadException, IOException {
        return registry.importCaseFile()
                .run(new ByteArrayInputStream(caseFile.getBytes(StandardCharsets.UTF_8)));
    }

    public static ListOutcome.Imported take(OpenRegistry registry, InventedList list)
            throws ListNotReadException, IOException {
        return (ListOutcome.Imported) registry.importList().run(incoming(list));
    }

    public static String caseFile(InventedWorld world) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        world.writeCaseFile(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    public static ListToImport incoming(InventedList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.writeTo(out);
        byte[] bytes = out.toByteArray();
        return new ListToImport(list.fileName(), Optional.of(list.kind().name()), Optional.empty(),
                Optional.empty(), () -> new ByteArrayInputStream(bytes),
                FileAsList.reader(list.fileName(), Optional.empty(), ReadingOptions.fromTheFile()));
    }
}
