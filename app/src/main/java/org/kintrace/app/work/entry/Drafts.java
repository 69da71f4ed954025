package org.kintrace.app.work.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.store.DeskItems;
import org.kintrace.app.work.store.DeskItems.Item;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.Stores;
import org.kintrace.registry.id.CaseId;

/**
 * Forms half filled in: one for each form and account, sealed under the family's key or, where there is none, the
 * registry's; kept until the form is sent or the draft is thrown away.
 */
public final class Drafts {

    private static final String KIND = "draft";

    private final Stores stores;
    private final RecordCodec codec;
    private final Supplier<UUID> ids;

    public Drafts(Stores stores, RecordCodec codec, Supplier<UUID> ids) {
        this.stores = stores;
        this.codec = codec;
        this.ids = ids;
    }

    /** A draft. @param key which form it is */
    public record Draft(String key, TypedForm form, Instant keptAt) {}

    /**
     * A form that is on record needs no draft, so one that comes late is not kept.
     *
     * @param key which form it is, the same each time the form is opened
     */
    public void keep(CaseWorker who, String key, TypedForm form) {
        stores.atomically().run(() -> {
            if (new SentForms(items(), codec).find(who, form.submission()).isPresent()) {
                return;
            }
            String id = item(who, key).map(Item::id).orElseGet(() -> ids.get().toString());
            items().put(new Item(id, who.accountId(), KIND, sealedUnder(who, form), Instant.EPOCH,
                    Payload.of(codec.toBytes(KeptDraft.class, KeptDraft.of(key, form)))));
        });
    }

    public Optional<Draft> find(CaseWorker who, String key) {
        return list(who).stream().filter(draft -> draft.key().equals(key)).findFirst();
    }

    /** All of an account, the one kept last first. */
    public List<Draft> list(CaseWorker who) {
        return items().onDesk(who.accountId(), KIND).reversed().stream().map(this::draft).toList();
    }

    public void discard(CaseWorker who, String key) {
        item(who, key).map(Item::id).ifPresent(items()::remove);
    }

    /** The draft of a form that was sent and kept. */
    void discardSent(CaseWorker who, String submission) {
        items().onDesk(who.accountId(), KIND).stream()
                .filter(item -> draft(item).form().submission().equals(submission)).map(Item::id)
                .forEach(items()::remove);
    }

    private Optional<Item> item(CaseWorker who, String key) {
        return items().onDesk(who.accountId(), KIND).stream()
                .filter(item -> draft(item).key().equals(key)).findFirst();
    }

    private Draft draft(Item item) {
        KeptDraft kept = codec.fromBytes(KeptDraft.class, item.payload().bytes());
        return new Draft(kept.key(), kept.form(), item.keptAt());
    }

    private @org.jspecify.annotations.Nullable String sealedUnder(CaseWorker who, TypedForm form) {
        return form.family().filter(who::maySee).map(CaseId::value)
                .filter(id -> stores.cases().find(id).isPresent()).orElse(null);
    }

    private DeskItems items() {
        return stores.deskItems();
    }
}
