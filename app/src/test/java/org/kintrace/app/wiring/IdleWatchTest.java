package org.kintrace.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class IdleWatchTest {

    private static final Duration IDLE = Duration.ofMinutes(15);

    private final List<String> done = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-29T08:00:00Z");
    private Instant lastPage = now;
    private final IdleWatch watch = new IdleWatch(() -> lastPage, IDLE, () -> done.add("memory"),
            () -> done.add("lock"));

    @Test
    void memoryIsGivenBackOnceAMinuteAfterTheLastPage() {
        goOnFor(Duration.ofSeconds(59));
        assertThat(done).isEmpty();
        goOnFor(Duration.ofSeconds(1));
        assertThat(done).containsExactly("memory");
        goOnFor(Duration.ofMinutes(10));
        assertThat(done).containsExactly("memory");
    }

    @Test
    void whoAsksMeanwhilePutsItOff() {
        goOnFor(Duration.ofSeconds(40));
        lastPage = now;
        goOnFor(Duration.ofSeconds(59));
        assertThat(done).isEmpty();
        goOnFor(Duration.ofSeconds(1));
        assertThat(done).containsExactly("memory");
    }

    @Test
    void afterAnotherPageItIsGivenBackAgain() {
        goOnFor(Duration.ofMinutes(2));
        lastPage = now;
        goOnFor(Duration.ofMinutes(1));
        assertThat(done).containsExactly("memory", "memory");
    }

    @Test
    void nobodyForALongTimeLocks() {
        goOnFor(IDLE.minusSeconds(1));
        assertThat(done).doesNotContain("lock");
        goOnFor(Duration.ofSeconds(1));
        assertThat(done).containsExactly("memory", "lock");
    }

    /** Lets time pass as the server's own thread would: it looks, then waits as long as it was told. */
    private void goOnFor(Duration time) {
        Instant end = now.plus(time);
        Duration wait = watch.look(now);
        while (!now.plus(wait).isAfter(end)) {
            now = now.plus(wait);
            wait = watch.look(now);
        }
        now = end;
    }
}
