package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.kintrace.facts.id.EvidenceId;

/** Lists from elsewhere, their versions, and every row verbatim; each list is sealed under a key of its own. */
public interface Lists {

    /**
     * Begins a list, which then gets versions.
     *
     * @param about sealed: title, source, how columns were read
     * @param batchId the import that brings its first version, or null
     */
    void add(String listId, @Nullable String batchId, Payload about);

    /** Adds a version to a list; rows follow in {@link #addRows}. It is visible when its batch is. */
    void addVersion(NewVersion version);

    /** Adds rows to a version: one call is one durable chunk. A few hundred to a few thousand rows a call is fast. */
    void addRows(String versionId, List<Row> rows);

    Optional<StoredList> find(String listId);

    /** All visible lists, oldest first. */
    List<StoredList> list();

    Optional<StoredVersion> findVersion(String versionId);

    /** Visible versions of one list, oldest first. */
    List<StoredVersion> versionsOf(String listId);

    /** Visible versions read from exactly this file, oldest first: how a list seen before is recognised. */
    List<StoredVersion> versionsFrom(EvidenceId file);

    /** A visible row by its id. */
    Optional<StoredRow> row(String rowId);

    /** Every row of a version in line order, whether or not the version is visible yet. */
    void eachRow(String versionId, Consumer<Row> reader);

    /** A version to add. @param file the sealed original. @param about sealed: when and how it came */
    record NewVersion(String id, String listId, String batchId, EvidenceId file, Payload about) {

        public NewVersion {
            Clear.requireId(id, "list version id");
            Clear.requireId(listId, "list id");
            Clear.requireId(batchId, "batch id");
        }
    }

    /** One row, verbatim. @param line in the file, from 1 */
    record Row(String id, int line, Payload payload) {

        public Row {
            Clear.requireId(id, "row id");
            if (line < 1) {
                throw new IllegalArgumentException("lines count from 1, not " + line);
            }
        }
    }

    /** A list as kept. */
    record StoredList(String id, @Nullable String batchId, Instant addedAt, Payload about) {}

    /** A version as kept. @param rows how many rows it has */
    record StoredVersion(String id, String listId, String batchId, EvidenceId file, Instant addedAt, int rows,
            Payload about) {}

    /** A row and where it belongs. */
    record StoredRow(String versionId, Row row) {}
}
