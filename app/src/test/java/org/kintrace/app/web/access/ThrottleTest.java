package org.kintrace.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class ThrottleTest {

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final InstantSource source = () -> now;
    private final Throttle throttle = new Throttle(source.withZone(ZoneOffset.UTC));

    @Test
    void letsAFewTriesPass() {
        fail("owner", 4);
        assertThat(throttle.waitFor("owner")).isZero();
    }

    @Test
    void doublesTheWaitWithEachFailure() {
        fail("owner", 5);
        assertThat(throttle.waitFor("owner")).isEqualTo(Duration.ofSeconds(30));
        fail("owner", 1);
        assertThat(throttle.waitFor(" OWNER ")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void leavesOthersAlone() {
        fail("owner", 50);
        assertThat(throttle.waitFor("second")).isZero();
    }

    @Test
    void allowsFewerThanAHundredGuessesADayAndNeverLocksOut() {
        Instant end = now.plus(Duration.ofDays(1));
        int guesses = 0;
        while (now.isBefore(end)) {
            throttle.failed("owner");
            guesses++;
            assertThat(throttle.waitFor("owner")).isLessThanOrEqualTo(Duration.ofMinutes(20));
            now = now.plus(throttle.waitFor("owner"));
        }
        assertThat(guesses).isLessThan(100);
    }

    @Test
    void forgetsAfterARightTry() {
        fail("owner", 9);
        throttle.succeeded("owner");
        assertThat(throttle.waitFor("owner")).isZero();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name);
        }
    }
}
