package org.kintrace.app.work.memory;

import java.util.List;

import org.kintrace.app.work.store.Changes.Change;
import org.kintrace.app.work.store.Stores;

/** Follows the change sequence: what was committed before a question is known when it is answered. */
final class InStep {

    private final Stores stores;
    private final List<Follower> followers;
    private volatile long seen;

    /** @param followers told in this order */
    InStep(Stores stores, List<Follower> followers) {
        this.stores = stores;
        this.followers = List.copyOf(followers);
        // Taken before anything is read: what is written meanwhile is read twice rather than not at all.
        seen = stores.changes().newest();
    }

    void catchUp() {
        if (stores.changes().newest() > seen) {
            follow();
        }
    }

    private synchronized void follow() {
        List<Change> changes = stores.changes().since(seen);
        if (!changes.isEmpty()) {
            Touched touched = Touched.by(changes, stores);
            followers.forEach(follower -> follower.follow(touched));
            seen = changes.getLast().seq();
        }
    }
}
