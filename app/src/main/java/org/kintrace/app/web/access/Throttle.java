package org.kintrace.app.web.access;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows guessing down without ever locking anybody out: a few tries are free, then each failure doubles the wait, up to
 * twenty minutes. That is fewer than a hundred guesses a day for one name. Names nobody has are slowed alike.
 */
public final class Throttle {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(20);
    private static final int MOST_DOUBLINGS = 6;
    /** Each try costs half a second, so that pushing a name out of memory takes over an hour. */
    private static final int MOST_NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Tries> failed = new LinkedHashMap<>();

    public Throttle(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int failures, Instant last) {

        Instant next() {
            if (failures < FREE_TRIES) {
                return Instant.MIN;
            }
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_TRIES, MOST_DOUBLINGS));
            return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    /** How long a name has to wait for its next try; zero when it may try now. */
    synchronized Duration waitFor(String name) {
        Tries tries = failed.get(folded(name));
        Instant now = clock.instant();
        return tries == null || !tries.next().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, tries.next());
    }

    /** A wrong try. One made before its time is not tried at all and so not counted. */
    synchronized void failed(String name) {
        Tries before = failed.remove(folded(name));
        failed.put(folded(name), new Tries(before == null ? 1 : before.failures() + 1, clock.instant()));
        if (failed.size() > MOST_NAMES) {
            failed.remove(failed.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name) {
        failed.remove(folded(name));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
