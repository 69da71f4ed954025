package org.kintrace.checks.architecture;

import static org.kintrace.checks.architecture.Room.room;
import static org.kintrace.checks.architecture.Touch.CHANCE;
import static org.kintrace.checks.architecture.Touch.CLOCK;
import static org.kintrace.checks.architecture.Touch.COMMAND_LINE;
import static org.kintrace.checks.architecture.Touch.CONSOLE;
import static org.kintrace.checks.architecture.Touch.CRYPTO;
import static org.kintrace.checks.architecture.Touch.CSV;
import static org.kintrace.checks.architecture.Touch.ENVIRONMENT;
import static org.kintrace.checks.architecture.Touch.FASTUTIL;
import static org.kintrace.checks.architecture.Touch.FILES;
import static org.kintrace.checks.architecture.Touch.ICU;
import static org.kintrace.checks.architecture.Touch.JSON;
import static org.kintrace.checks.architecture.Touch.PROCESSES;
import static org.kintrace.checks.architecture.Touch.REFLECTION;
import static org.kintrace.checks.architecture.Touch.SPARK;
import static org.kintrace.checks.architecture.Touch.SPRING;
import static org.kintrace.checks.architecture.Touch.SQL;
import static org.kintrace.checks.architecture.Touch.TEMPLATES;
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

    /** Written by the build from the migrations and the templates. */
    static final Set<String> GENERATED = Set.of("app.storage.schema", "app.web.template");

    static final List<Room> ROOMS = List.of(
            // facts: the ground
            room("facts.logic"),
            room("facts.table"),
            room("facts.id"),
            room("facts.time", "facts.logic", "facts.table"),
            room("facts.place", "facts.logic", "facts.table", "facts.time"),
            // names
            room("names").touching(ICU),
            // linkage
            room("linkage.description", "facts.place", "facts.time", "names"),
            room("linkage.compare", "facts.logic", "facts.place", "facts.time", "linkage.block",
                    "linkage.description", "names")
                    .touching(FASTUTIL),
            room("linkage.weigh", "linkage.compare").touching(FASTUTIL),
            room("linkage.explain", "facts.place", "facts.time", "linkage.description", "linkage.weigh",
                    "names"),
            room("linkage.block"),
            room("linkage.cluster", "linkage.block").touching(FASTUTIL),
            room("linkage", "facts.*", "linkage.*", "names").touching(FASTUTIL, PROCESSES),
            // the same on a cluster
            room("spark", "linkage", "linkage.cluster", "linkage.description", "linkage.weigh")
                    .touching(SPARK),
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
            room("registry.gap", "registry.casefile", "registry.cases", "registry.claim", "registry.consent",
                    "registry.document", "registry.id", "registry.identity", "registry.inquiry",
                    "registry.people",
                    "registry.sighting", "linkage.description", "names", "facts.time"),
            room("registry.intake", "facts.*", "names", "linkage.description"),
            // app: the program
            room("app.json", "registry.*", "names", "facts.*").touching(JSON, REFLECTION),
            room("app.intake", "registry.intake").touching(FILES, CSV, XML, ZIP, ICU),
            room("app.words", "registry.*", "linkage.description", "names", "facts.place", "facts.time")
                    .touching(ICU, REFLECTION),
            room("app.picture", "app.words", "registry.*", "linkage.description", "linkage.explain",
                    "linkage.weigh", "names", "facts.place", "facts.time"),
            room("app.work.store", "facts.id", "vault.content"),
            room("app.work", "app.work.store", "app.json", "registry.*", "linkage", "linkage.*", "names",
                    "facts.*",
                    "vault.content"),
            room("app.work.memory", "app.work", "app.work.store", "app.json", "registry.*",
                    "linkage.description",
                    "names", "facts.place", "facts.time"),
            room("app.work.reading", "app.work", "app.work.memory", "app.work.store", "registry.*",
                    "linkage.description", "names", "facts.time"),
            room("app.work.search", "app.work", "app.work.memory", "registry.*", "linkage.description",
                    "names",
                    "facts.*"),
            room("app.work.entry", "app.casefile", "app.work", "app.work.memory", "app.work.store",
                    "app.json",
                    "registry.*", "linkage.description", "names", "facts.place", "facts.time"),
            room("app.work.today", "app.work", "app.work.memory", "app.work.store", "registry.*"),
            room("app.work.incoming", "app.work", "app.work.store", "facts.time", "registry.intake"),
            room("app.casefile", "app.work", "app.work.store", "app.json", "registry.*").touching(JSON),
            room("app.storage.schema"),
            room("app.storage", "app.storage.schema", "app.work.store", "facts.id", "vault.content",
                    "vault.key")
                    .touching(SQL, FILES, JSON, CHANCE, PROCESSES),
            room("app.web.template"),
            room("app.web.frame", "app.work", "app.work.entry", "app.work.incoming", "app.work.memory",
                    "app.work.reading",
                    "app.work.search", "app.work.today", "names", "registry.casefile")
                    .touching(ZIP, ICU, SPRING, TEMPLATES),
            room("app.web.access", "app.web.frame", "app.work.store").touching(CRYPTO, CHANCE, SPRING),
            room("app.web.entry", "app.web.frame", "app.words", "app.work", "app.work.entry",
                    "app.work.memory",
                    "app.work.reading", "app.work.search", "registry.*", "facts.place", "facts.time", "names")
                    .touching(SPRING),
            room("app.web.family", "app.web.entry", "app.web.frame", "app.work.memory", "app.work.reading",
                    "app.picture",
                    "app.words", "registry.*", "facts.place", "facts.time", "names")
                    .touching(SPRING, TEMPLATES),
            room("app.web.search", "app.web.frame", "app.work", "app.work.memory", "app.work.reading",
                    "app.work.search",
                    "registry.id", "registry.cases", "facts.place", "facts.time", "names").touching(SPRING),
            room("app.web.styleguide", "app.picture", "app.web.frame", "app.work.reading", "facts.time",
                    "names")
                    .touching(SPRING),
            room("app.web.today", "app.web.frame", "app.words", "app.work", "app.work.entry",
                    "app.work.memory",
                    "app.work.reading", "app.work.today", "names", "registry.*").touching(SPRING),
            room("app.web.matches", "app.web.frame", "app.work", "app.work.reading", "app.picture",
                    "app.words",
                    "facts.time", "registry.*").touching(SPRING),
            room("app.web.promises", "app.web.entry", "app.web.frame", "app.work", "app.work.reading",
                    "app.picture", "app.words",
                    "facts.time", "registry.*").touching(SPRING),
            room("app.web.lists", "app.intake", "app.web.frame", "app.work", "app.work.incoming",
                    "app.work.memory", "app.work.reading",
                    "app.work.store", "facts.time", "linkage.description", "names", "registry.id",
                    "registry.intake")
                    .touching(SPRING, TEMPLATES),
            room("app.wiring", "app.web.*", "app.storage", "app.casefile", "app.intake", "app.work",
                    "app.work.*", "app.json",
                    "registry.*",
                    "facts.place").touching(CLOCK, CHANCE, SPRING),
            room("app.cli", "app.picture", "app.web.access", "app.web.frame", "app.wiring", "app.casefile",
                    "app.intake", "app.json", "app.words", "app.work",
                    "app.work.store", "registry.*", "linkage", "linkage.*", "names", "facts.time")
                    .touching(COMMAND_LINE, CONSOLE, FILES, JSON, ENVIRONMENT, PROCESSES),
            room("app.cli.demo", "app.cli", "app.web.access", "app.wiring", "app.casefile", "app.intake",
                    "app.words",
                    "app.work",
                    "app.work.store", "registry.*", "linkage.*", "names", "facts.time", "testdata",
                    "testdata.*")
                    .touching(COMMAND_LINE, FILES, CHANCE),
            room("app", "app.cli", "app.cli.demo"),
            // invented people
            room("testdata.draw"),
            room("testdata.json").touching(JSON),
            room("testdata.truth"),
            room("testdata.spelling", "testdata.draw"),
            room("testdata.people", "testdata.draw", "testdata.spelling"),
            room("testdata.list", "testdata.draw", "testdata.people", "testdata.spelling", "testdata.truth")
                    .touching(ZIP),
            room("testdata.story", "testdata.draw", "testdata.json", "testdata.people", "testdata.spelling",
                    "testdata.truth"),
            room("testdata.ledger", "testdata.draw", "testdata.json", "testdata.people", "testdata.story",
                    "testdata.truth"),
            room("testdata", "testdata.*").touching(FILES));

    private HouseMap() {}
}
