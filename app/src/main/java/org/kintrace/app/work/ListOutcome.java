package org.kintrace.app.work;

import java.time.Instant;
import java.util.List;

import org.kintrace.registry.intake.ColumnMapping;
import org.kintrace.registry.intake.RowReading.RejectedRow;

/** What came of an incoming list. */
public sealed interface ListOutcome {

    /** Exactly this file is on record already; nothing was done. */
    record SameFile(String versionId, String source, Instant since) implements ListOutcome {}

    /**
     * The list is on record.
     *
     * @param batchId what to undo, if it was a mistake
     * @param rejected rows that could not be read; kept verbatim all the same
     * @param change how it differs from the version before; all new when it is the first
     * @param possibleMatches pairs that wait for a person
     */
    record Imported(String batchId, String listId, String versionId, String source, ColumnMapping mapping,
            int accepted,
            List<RejectedRow> rejected, VersionChange change, int possibleMatches) implements ListOutcome {

        public Imported {
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * How a version differs from the one before. Lines are those of the file a row stands in: of the new file for new,
     * changed and unchanged rows, of the earlier file for vanished ones.
     *
     * @param first whether there was no version before
     * @param vanished rows of the earlier version that are gone: somebody took them out
     */
    record VersionChange(boolean first, List<Long> added, List<Long> changed, List<Long> vanished,
            int unchanged) {

        public VersionChange {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            vanished = List.copyOf(vanished);
        }
    }
}
