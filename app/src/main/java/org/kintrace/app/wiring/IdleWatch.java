package org.kintrace.app.wiring;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Watches when somebody last asked for a page: memory is given back soon after, and the registry is locked later. */
final class IdleWatch {

    /** When nobody asked for anything so long, they are reading or away. */
    static final Duration REST = Duration.ofMinutes(1);

    private final Supplier<Instant> lastEntered;
    private final Duration idle;
    private final Runnable giveMemoryBack;
    private final Runnable lock;
    /** The page after which memory was given back: once is enough until somebody asks again. */
    private Instant rested = Instant.MIN;

    /** @param idle longer than {@link #REST}; after so long it is locked */
    IdleWatch(Supplier<Instant> lastEntered, Duration idle, Runnable giveMemoryBack, Runnable lock) {
        this.lastEntered = lastEntered;
        this.idle = idle;
        this.giveMemoryBack = giveMemoryBack;
        this.lock = lock;
    }

    /** Does what is due. @return when to look again */
    Duration look(Instant now) {
        Instant last = lastEntered.get();
        Duration quiet = Duration.between(last, now);
        boolean over = quiet.compareTo(idle) >= 0;
        if (over) {
            lock.run();
        }
        if (quiet.compareTo(REST) >= 0 && !last.equals(rested)) {
            giveMemoryBack.run();
            rested = last;
        }
        if (over) {
            return idle;
        }
        Duration next = quiet.compareTo(REST) < 0 ? REST.minus(quiet) : REST;
        Duration left = idle.minus(quiet);
        return next.compareTo(left) < 0 ? next : left;
    }
}
