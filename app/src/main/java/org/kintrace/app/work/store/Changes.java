package org.kintrace.app.work.store;

import java.util.List;

/**
 * What changed, in order: how the index in memory keeps in step. An import is one change when it is shown and one when
 * it is undone, not one per row.
 */
public interface Changes {

    /** The newest change, 0 when there is none yet. */
    long newest();

    /** Visible changes after a place in the sequence, oldest first. */
    List<Change> since(long seq);

    /** What a change is about. */
    enum What {
        CASE, RECORD, DESCRIPTION, MATCH, DECISION, BATCH
    }

    /** One change. @param id of the case, record, described subject, match, decision or batch */
    record Change(long seq, What what, String id) {}
}
