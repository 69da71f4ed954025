package org.kintrace.app.work.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A registry object as kept, in its newest visible version.
 *
 * @param version 1 when first written
 * @param seq its place in the change sequence
 */
public record StoredRecord(String id, String kind, @Nullable String caseId, @Nullable String batchId,
        int version,
        Instant recordedAt, long seq, Payload payload) {}
