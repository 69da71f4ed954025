package org.kintrace.app.cli.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.casefile.CaseFileNotReadException;
import org.kintrace.app.casefile.CaseFileOutcome;
import org.kintrace.app.cli.FileAsList;
import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.ListOutcome;
import org.kintrace.app.work.ListToImport;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.contradiction.ContradictionRules;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.list.InventedList;

/** Carries the main job out on a world of invented families, and keeps what came of it. */
final class DemoRun {

    private final InventedWorld world;
    private final OpenRegistry registry;
    private final List<Arrival> arrivals = new ArrayList<>();

    DemoRun(InventedWorld world, OpenRegistry registry) {
        this.world = world;
        this.registry = registry;
    }

    /** An invented list and what came of it. */
    record Arrival(InventedList list, ListOutcome.Imported outcome) {}

    /** Everything a report needs. */
    record Result(CaseFileOutcome families, List<Arrival> arrivals, RegistryView view,
            List<Contradiction> contradictions, List<MatchDesk.Standing> matches) {}

    Result run(List<InventedList> lists) throws IOException {
        CaseFileOutcome families = importFamilies();
        for (InventedList list : lists) {
            arrivals.add(new Arrival(list, importList(list)));
        }
        RegistryView view = registry.view();
        return new Result(families, List.copyOf(arrivals), view,
                ContradictionRules.check(view, InventedWorld.LAST_DAY), registry.matchDesk().list(null));
    }

    private CaseFileOutcome importFamilies() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        world.writeCaseFile(file);
        try {
            return registry.importCaseFile().run(new ByteArrayInputStream(file.toByteArray()));
        } catch (CaseFileNotReadException e) {
            throw new IllegalStateException("the invented families cannot be read", e);
        }
    }

    private ListOutcome.Imported importList(InventedList list) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        list.writeTo(file);
        byte[] bytes = file.toByteArray();
        String source = "Invented " + list.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        ListToImport incoming = new ListToImport(list.fileName(), Optional.of(source), Optional.empty(),
                Optional.empty(), () -> new ByteArrayInputStream(bytes),
                FileAsList.reader(list.fileName(), Optional.empty(), ReadingOptions.fromTheFile()));
        try {
            return switch (registry.importList().run(incoming)) {
                case ListOutcome.Imported imported -> imported;
                case ListOutcome.SameFile _ -> throw new IllegalStateException("a list arrived twice");
            };
        } catch (ListNotReadException e) {
            throw new IllegalStateException("an invented list cannot be read: " + e.getMessage(), e);
        }
    }
}
