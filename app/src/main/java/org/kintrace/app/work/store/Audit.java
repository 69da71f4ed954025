package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Who did what, when; only ever added to. */
public interface Audit {

    /**
     * Adds an entry, in the same commit as the act it tells of when called inside one.
     *
     * @param act what was done, in the clear: "list-import", "match-decide"
     * @param subjectId the case, batch or match it was done to, or null
     * @param detail sealed
     */
    void add(String accountId, String act, @Nullable String subjectId, Payload detail);

    /** Entries after a place in the sequence (0 for all), oldest first. */
    List<Entry> since(long seq);

    /** An entry. */
    record Entry(long seq, Instant at, String accountId, String act, @Nullable String subjectId,
            Payload detail) {}
}
