package org.kintrace.app.work.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the last so many things that were asked for. */
final class LastUsed<K, V> {

    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long drops;

    LastUsed(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one thing must be kept, not " + most);
        }
        this.most = most;
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** How often something was dropped; what is read must be read after asking this. */
    synchronized long drops() {
        return drops;
    }

    /** Keeps what was read since then, unless something was dropped meanwhile: it may have been this. */
    synchronized void keep(K key, V value, long dropsBefore) {
        if (drops == dropsBefore) {
            kept.put(key, value);
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    synchronized void drop(K key) {
        drops++;
        kept.remove(key);
    }

    synchronized void clear() {
        drops++;
        kept.clear();
    }
}
