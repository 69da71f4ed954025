package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What lies on an account's desk and is nobody else's: drafts, answers to forms sent, what was seen last. */
public interface DeskItems {

    /** Keeps an item; one of the same id is replaced, if it lies on the same desk. */
    void put(Item item);

    /** Takes an item off its desk; nothing happens when it is not there. */
    void remove(String id);

    Optional<Item> find(String id);

    /** Items of one kind on one desk, in the order they were put there last. */
    List<Item> onDesk(String accountId, String kind);

    /**
     * An item.
     *
     * @param kind in the clear: "draft", "sent", "seen"
     * @param caseId the case it is sealed under, or null
     * @param keptAt when it was put there last; not looked at when it is put there
     */
    record Item(String id, String accountId, String kind, @Nullable String caseId, Instant keptAt,
            Payload payload) {

        public Item {
            Clear.requireId(id, "item id");
            Clear.requireId(accountId, "account id");
            Clear.requireKind(kind);
            Clear.requireIdOrNothing(caseId, "case id");
        }
    }
}
