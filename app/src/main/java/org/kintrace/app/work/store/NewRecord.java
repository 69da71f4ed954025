package org.kintrace.app.work.store;

import org.jspecify.annotations.Nullable;

/**
 * A registry object to keep: a person, claim, event, statement, promise, reply and so on.
 *
 * @param kind what it is, in the clear: "person", "claim", "office"
 * @param caseId the case it belongs to, or null when it is shared (offices, sources)
 * @param batchId the import it comes with, or null when it stands alone
 */
public record NewRecord(String id, String kind, @Nullable String caseId, @Nullable String batchId,
        Payload payload) {

    public NewRecord {
        Clear.requireId(id, "record id");
        Clear.requireKind(kind);
        Clear.requireIdOrNothing(caseId, "case id");
        Clear.requireIdOrNothing(batchId, "batch id");
    }
}
