package org.kintrace.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.testdata.InventedWorld;

/** What depends on the day is read again when somebody comes on another. */
class FolderDoorTest {

    private static final int FAMILIES = 30;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everythingIsReadAgainOnAnotherDay(@TempDir Path folder) throws Exception {
        OpenRegistry open = InventedRegistry.empty(folder);
        InventedRegistry.take(open, InventedWorld.of(2026, FAMILIES));
        Day day = new Day();
        OpenRegistry registry = open.on(day);
        try (FolderDoor door = new FolderDoor(folder, registry, Clock.systemUTC())) {
            waitUntilRead(registry);
            day.passes();
            // Nobody asked yet: all of them are to be read.
            assertThat(registry.memory().findings().list(registry.today()).unread()).isGreaterThan(10);
            door.enter().orElseThrow().close();
            waitUntilRead(registry);
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
            now = now.plus(1, ChronoUnit.DAYS);
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
