package org.kintrace.app.work;

import java.nio.charset.StandardCharsets;

import org.kintrace.app.work.store.Batches;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.Stores;

/** Hides all of an import at once; nothing is deleted. */
public final class UndoBatch {

    private final Stores stores;

    public UndoBatch(Stores stores) {
        this.stores = stores;
    }

    /** Whether there was such an import, visible until now. */
    public boolean run(String batchId, String why) {
        boolean visible = stores.batches().find(batchId)
                .filter(batch -> batch.state() == Batches.State.VISIBLE)
                .isPresent();
        if (visible) {
            stores.batches().undo(batchId, Payload.of(why.getBytes(StandardCharsets.UTF_8)));
        }
        return visible;
    }
}
