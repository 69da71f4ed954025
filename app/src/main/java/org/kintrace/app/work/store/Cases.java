package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The family groups' files: for each an id and a key of its own, under which all its records are sealed. */
public interface Cases {

    /**
     * Opens a new case and makes its key.
     *
     * @param batchId the import it comes with, or null when it stands alone
     * @throws IllegalArgumentException if a case of that id is visible already
     */
    void open(String caseId, @Nullable String batchId);

    Optional<CaseHead> find(String caseId);

    /** All visible cases, oldest first. */
    List<CaseHead> list();

    /** Closes or reopens a case: nothing of it is hidden, it only stops waiting for news. */
    void setState(String caseId, State state);

    /** Whether new lists are held against the case. */
    enum State {
        OPEN, CLOSED
    }

    /** What lies in the clear about a case. */
    record CaseHead(String id, State state, Instant openedAt, @Nullable String batchId) {

        public CaseHead {
            Clear.requireId(id, "case id");
            Clear.requireIdOrNothing(batchId, "batch id");
        }
    }
}
