package org.kintrace.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.web.frame.Fault;
import org.kintrace.app.work.store.NewRecord;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.today.ForToday;
import org.kintrace.app.work.today.Today;
import org.kintrace.registry.inquiry.Office;
import org.kintrace.testdata.InventedWorld;

/** What depends on the day is read again when somebody comes on another; what fails is told and keeps nothing else. */
class FolderDoorTest {

    private static final int FAMILIES = 30;
    /** More than are read at once when somebody asks. */
    private static final int FEW = 12;
    /** What no codec reads. */
    private static final Payload DAMAGED = Payload.of(new byte[]{1, 2, 3});

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everythingIsReadAgainOnAnotherDay(@TempDir Path folder) throws Exception {
        OpenRegistry open = InventedRegistry.empty(folder);
        InventedRegistry.take(open, InventedWorld.of(2026, FAMILIES));
        Day day = new Day();
        OpenRegistry registry = open.on(day);
        try (FolderDoor door = new FolderDoor(folder, registry, Clock.systemUTC(), _ -> {
        })) {
            waitUntilRead(registry);
            day.passes();
            // Nobody asked yet: all of them are to be read.
            assertThat(registry.memory().findings().list(registry.today()).unread()).isGreaterThan(10);
            door.enter().orElseThrow().close();
            waitUntilRead(registry);
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aLedgerThatCannotBeReadIsToldAndReadAgainSomeTimeLater(@TempDir Path folder) throws Exception {
        OpenRegistry open = InventedRegistry.empty(folder);
        InventedRegistry.take(open, InventedWorld.of(2026, FEW));
        Office office = open.ledger().offices().getFirst();
        open.stores().records().revise(office.id().value(), 1, DAMAGED);
        Day day = new Day();
        OpenRegistry registry = open.on(day);
        List<Fault> faults = new CopyOnWriteArrayList<>();
        try (FolderDoor door = new FolderDoor(folder, registry, day, faults::add)) {
            // Once by itself, once when families were to be read all the same.
            waitUntil(() -> faults.size() == 2);
            ForToday waits = today(registry);
            assertThat(waits.failed()).isPresent();
            assertThat(waits.overdue().count()).isZero();
            open.stores().records().revise(office.id().value(), 2,
                    Payload.of(new RecordCodec().toBytes(Office.class, office)));
            door.enter().orElseThrow().close();
            assertThat(today(registry).failed()).as("who asks reads for themselves").isEmpty();
            assertThat(today(registry).unread()).as("not tried again at once").isGreaterThan(10);
            day.passes(FolderDoor.BEFORE_ANOTHER_TRY);
            door.enter().orElseThrow().close();
            waitUntilRead(registry);
            assertThat(faults).hasSize(2);
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aFamilyThatCannotBeReadKeepsNoOtherFromBeingRead(@TempDir Path folder) throws Exception {
        OpenRegistry open = InventedRegistry.empty(folder);
        InventedRegistry.take(open, InventedWorld.of(2026, FEW));
        String family = open.stores().cases().list().getFirst().id();
        open.stores().records().put(List
                .of(new NewRecord("00000000-0000-4000-8000-00000000000d", "claim", family, null, DAMAGED)));
        List<Fault> faults = new CopyOnWriteArrayList<>();
        try (FolderDoor door = new FolderDoor(folder, open, Clock.systemUTC(), faults::add)) {
            waitUntilRead(open);
            waitUntil(() -> faults.size() == 1);
            ForToday waits = today(open);
            assertThat(waits.unreadable()).isEqualTo(1);
            assertThat(waits.failed()).isEmpty();
            assertThat(waits.overdue().count()).isPositive();
            assertThat(door.isLocked()).isFalse();
        }
    }

    private static ForToday today(OpenRegistry registry) {
        return registry.forToday().read(registry.caseWorker(), registry.today(), new Today.Ahead(14, 5),
                Duration.ofMinutes(1));
    }

    private static void waitUntil(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            Thread.yield();
        }
    }

    /** Ends when the reader in the background is done. */
    private static void waitUntilRead(OpenRegistry registry) {
        while (registry.memory().findings().list(registry.today()).unread() > 0) {
            Thread.onSpinWait();
        }
    }

    /** A day that ends when it is told to. */
    private static final class Day extends Clock {

        private volatile Instant now = Instant.parse("2026-11-28T12:00:00Z");

        void passes() {
            passes(Duration.ofDays(1));
        }

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
