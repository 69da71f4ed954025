package org.kintrace.checks.architecture;

import static org.kintrace.checks.architecture.Room.room;
import static org.kintrace.checks.architecture.Touch.CHANCE;
import static org.kintrace.checks.architecture.Touch.COMMAND_LINE;
import static org.kintrace.checks.architecture.Touch.CONSOLE;
import static org.kintrace.checks.architecture.Touch.CRYPTO;
import static org.kintrace.checks.architecture.Touch.CSV;
import static org.kintrace.checks.architecture.Touch.FILES;
import static org.kintrace.checks.architecture.Touch.ICU;
import static org.kintrace.checks.architecture.Touch.JSON;
import static org.kintrace.checks.architecture.Touch.XML;
import static org.kintrace.checks.architecture.Touch.ZIP;

import java.util.List;
import java.util.Set;

/**
 * What each package may use of ours, and what it may touch outside. A package missing here is a failure, not a freedom.
 * The table in {@code ARCHITECTURE.md} says the same, and a test holds the two equal.
 */
final class HouseMap {

    static final String ROOT = "org.kintrace";

    /** Written by the build from the migrations. */
    static final Set<String> GENERATED = Set.of("app.storage.schema");

    static final List<Room> ROOMS = List.of(
            // facts: the ground
            room("facts.logic"),
            room("facts.table"),
            room("facts.id"),
            room("facts.place"),
            room("facts.time", "facts.logic", "facts.table"),
            // names
            room("names").touching(ICU),
            // linkage
            room("linkage.description", "facts.place", "facts.time", "names"),
            room("linkage.compare", "facts.time"),
            room("linkage.weigh"),
            room("linkage.explain", "facts.place", "facts.time", "linkage.description", "linkage.weigh",
                    "names"),
            room("linkage", "facts.*", "linkage.*", "names"),
            // vault
            room("vault.key").touching(CRYPTO, CHANCE),
            room("vault.content", "facts.id", "vault.key").touching(CRYPTO, FILES, CHANCE),
            // registry: what is known, and by whom it was said; no I/O
            room("registry.id"),
            room("registry.identity", "registry.id"),
            room("registry.event", "registry.id"),
            room("registry.document", "registry.id"),
            room("registry.cases", "registry.id", "facts.time"),
            room("registry.claim", "registry.id", "facts.*", "names", "linkage.description"),
            room("registry.consent", "registry.claim", "registry.id", "facts.time"),
            room("registry.sighting", "registry.claim", "registry.id"),
            room("registry.inquiry", "registry.claim", "registry.id", "facts.*", "names"),
            room("registry.casefile", "registry.cases", "registry.claim", "registry.consent",
                    "registry.document",
                    "registry.event", "registry.id", "registry.identity", "registry.inquiry",
                    "registry.sighting",
                    "facts.logic", "facts.place", "facts.time"),
            room("registry.people", "registry.casefile", "registry.claim", "registry.id",
                    "registry.identity"),
            room("registry.contradiction", "registry.casefile", "registry.claim", "registry.id",
                    "registry.identity",
                    "registry.inquiry", "registry.people", "registry.sighting", "facts.logic", "facts.time"),
            room("registry.gap", "registry.id"),
            room("registry.intake", "facts.*", "names", "linkage.description"),
            // app: the program
            room("app.work"),
            room("app.work.store", "app.work", "facts.id", "vault.content"),
            room("app.intake", "registry.intake").touching(FILES, CSV, XML, ZIP, ICU),
            room("app.storage.schema"),
            room("app.cli", "facts.time", "names").touching(COMMAND_LINE, CONSOLE, FILES),
            room("app", "app.cli"),
            // invented people
            room("testdata.draw"),
            room("testdata.spelling", "testdata.draw"),
            room("testdata.json").touching(JSON),
            room("testdata.truth"),
            room("testdata.people", "testdata.draw", "testdata.spelling"),
            room("testdata.ledger"),
            room("testdata.list"),
            room("testdata.story", "testdata.draw", "testdata.json", "testdata.people", "testdata.spelling"),
            room("testdata", "testdata.*"));

    private HouseMap() {}
}
