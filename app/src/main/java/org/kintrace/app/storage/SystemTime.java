package org.kintrace.app.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** System times as they are stored: microseconds since 1970, UTC. */
final class SystemTime {

    private SystemTime() {}

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static @Nullable Instant instantOrNothing(@Nullable Long micros) {
        return micros == null ? null : instant(micros);
    }
}
