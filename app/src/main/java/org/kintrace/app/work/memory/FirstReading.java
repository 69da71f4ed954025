package org.kintrace.app.work.memory;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How far the first reading has come that begins when a registry is unlocked: who asks meanwhile may be told what is there
 * rather than wait for all of it. Where nobody began one, everything is read when it is asked for.
 */
public final class FirstReading {

    private final CountDownLatch ledger = new CountDownLatch(1);
    private final CountDownLatch people = new CountDownLatch(1);
    private volatile boolean begun;

    FirstReading() {}

    /**
     * What can be answered without waiting.
     *
     * @param ledger what was asked of offices, and the families' first pages
     * @param people everybody's names, and the possible matches
     */
    public record Known(boolean ledger, boolean people) {

        public boolean all() {
            return ledger && people;
        }
    }

    /** What is known by now, or after waiting for it so long. */
    public Known known(Duration patience) {
        if (!begun) {
            return new Known(true, true);
        }
        long until = System.nanoTime() + patience.toNanos();
        return new Known(done(ledger, until), done(people, until));
    }

    void begin() {
        begun = true;
    }

    void ledgerDone() {
        ledger.countDown();
    }

    void peopleDone() {
        people.countDown();
    }

    private static boolean done(CountDownLatch part, long until) {
        try {
            return part.await(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
