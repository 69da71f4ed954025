package org.kintrace.app.storage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import org.kintrace.vault.content.OwnerOnly;

import com.sun.management.HotSpotDiagnosticMXBean;

/** Keeps this process from leaving anything outside the data folder: no memory dump, no library in a shared folder. */
final class QuietProcess {

    private static final String NATIVE = "native";

    private QuietProcess() {}

    /** Must run before the first connection of the process. */
    static void prepare(Path folder) throws IOException {
        Path library = folder.resolve(NATIVE);
        // A killed process leaves its copy of the database library here.
        OwnerOnly.makeEmptyFolder(library);
        System.setProperty("org.sqlite.tmpdir", library.toAbsolutePath().toString());
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        noMemoryDump();
    }

    private static void noMemoryDump() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            machine.setVMOption("HeapDumpOnOutOfMemoryError", "false");
        }
    }
}
