package org.kintrace.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a verb that runs until Ctrl-C put everything away before the process ends. Opened first, closed last. */
public final class StopSignal implements AutoCloseable {

    /** Longer than locking takes; a process that hangs must still end. */
    private static final int PATIENCE_SECONDS = 5;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch putAway = new CountDownLatch(1);
    private volatile boolean awaited;

    public StopSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "put away before the end"));
    }

    /** Returns when the process is asked to end. */
    public void await() {
        awaited = true;
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        stopped.countDown();
        try {
            if (awaited && !putAway.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        putAway.countDown();
    }
}
