package org.kintrace.app.work.entry;

import java.time.Instant;
import java.util.Optional;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.store.DeskItems;
import org.kintrace.app.work.store.Payload;

/** What came of each form that was kept, so that one sent twice is kept once. */
final class SentForms {

    private static final String KIND = "sent";

    private final DeskItems items;
    private final RecordCodec codec;

    SentForms(DeskItems items, RecordCodec codec) {
        this.items = items;
        this.codec = codec;
    }

    Optional<EntryOutcome.Kept> find(CaseWorker who, String submission) {
        return items.find(submission)
                .filter(item -> item.kind().equals(KIND) && item.accountId().equals(who.accountId()))
                .map(item -> codec.fromBytes(EntryOutcome.Kept.class, item.payload().bytes()));
    }

    void keep(CaseWorker who, String submission, EntryOutcome.Kept kept) {
        items.put(new DeskItems.Item(submission, who.accountId(), KIND, null, Instant.EPOCH,
                Payload.of(codec.toBytes(EntryOutcome.Kept.class, kept))));
    }
}
