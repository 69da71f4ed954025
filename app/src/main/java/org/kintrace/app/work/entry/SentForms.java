package org.kintrace.app.work.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** What came of it when this form was sent before: the same, or a warning when it says something else now. */
    Optional<EntryOutcome> before(CaseWorker who, TypedForm form) {
        return find(who, form.submission()).map(before -> before.content().equals(content(form))
                ? before.kept()
                : new EntryOutcome.KeptBefore(before.kept()));
    }

    void keep(CaseWorker who, TypedForm form, EntryOutcome.Kept kept) {
        items.put(new DeskItems.Item(form.submission(), who.accountId(), KIND, null, Instant.EPOCH,
                Payload.of(codec.toBytes(Sent.class, new Sent(form.kind(), kept, content(form))))));
    }

    Optional<Sent> find(CaseWorker who, String submission) {
        return items.find(submission)
                .filter(item -> item.kind().equals(KIND) && item.accountId().equals(who.accountId()))
                .map(item -> codec.fromBytes(Sent.class, item.payload().bytes()));
    }

    /** Tells two contents of one form apart; nothing of them can be read out of it. */
    private static String content(TypedForm form) {
        StringBuilder all = new StringBuilder(form.kind().name());
        form.kind().fields().forEach(field -> form.fields().getOrDefault(field.name(), List.of()).stream()
                .filter(value -> !value.isBlank())
                .forEach(value -> all.append('\0').append(field.name()).append('\0').append(value.strip())));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
