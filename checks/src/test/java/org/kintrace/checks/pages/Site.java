package org.kintrace.checks.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.cli.FileAsList;
import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.app.web.access.SessionLimits;
import org.kintrace.app.web.frame.Fault;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.wiring.PagesServer;
import org.kintrace.app.wiring.PagesSettings;
import org.kintrace.app.work.ListToImport;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.list.InventedList;
import org.kintrace.testdata.list.ListKind;

/** One server on a world of invented families, started when the first test asks and shared by all. */
final class Site {

    static final String PASSPHRASE = "six words nobody would guess here";

    private static final long SEED = 2026;
    private static final int FAMILIES = 12;
    static final int ROWS = 60;
    private static @Nullable Site running;

    private final Path folder;
    private final PagesServer server;
    private final List<Fault> faults = Collections.synchronizedList(new ArrayList<>());

    private Site() throws Exception {
        folder = Files.createTempDirectory("kintrace-pages-").resolve("registry");
        OpenRegistry registry = OpenRegistry.create(folder, PASSPHRASE.toCharArray());
        fill(registry, world());
        server = PagesServer.start(folder, registry,
                new PagesSettings(0, new SessionLimits(Duration.ofHours(1), Duration.ofHours(2), 100), false,
                        true),
                faults::add);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }

    static synchronized Site get() {
        if (running == null) {
            try {
                running = new Site();
            } catch (Exception e) {
                throw new AssertionError("the pages do not start", e);
            }
        }
        return running;
    }

    /** The invented families everything here is about. */
    static InventedWorld world() {
        return InventedWorld.of(SEED, FAMILIES);
    }

    PagesServer server() {
        return server;
    }

    /** The data folder. */
    Path folder() {
        return folder;
    }

    String address() {
        return server.address();
    }

    /** Faults of ours since the start. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private static void fill(OpenRegistry registry, InventedWorld world) throws Exception {
        ByteArrayOutputStream cases = new ByteArrayOutputStream();
        world.writeCaseFile(cases);
        registry.importCaseFile().run(new ByteArrayInputStream(cases.toByteArray()));
        for (ListKind kind : List.of(ListKind.CHINESE_REGISTER, ListKind.UYGHUR_DIASPORA)) {
            registry.importList().run(incoming(world.list(kind, ROWS)));
        }
    }

    private static ListToImport incoming(InventedList list) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        list.writeTo(file);
        byte[] bytes = file.toByteArray();
        return new ListToImport(list.fileName(), Optional.of("Invented list " + list.kind()),
                Optional.empty(),
                Optional.empty(), () -> new ByteArrayInputStream(bytes),
                FileAsList.reader(list.fileName(), Optional.empty(), ReadingOptions.fromTheFile()));
    }
}
