package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** All registry objects. Nothing is overwritten: a revision is kept beside what it replaces. */
public interface Records {

    /**
     * Keeps new objects, in the order given.
     *
     * @throws IllegalArgumentException if an id is visible already or a case is unknown; then none is kept
     */
    void put(List<NewRecord> records);

    /**
     * Keeps a new version of an object, for kinds that may change; claims never do.
     *
     * @param knownVersion the version the caller read
     * @throws StaleVersionException if the object has another version now
     */
    void revise(String id, int knownVersion, Payload payload) throws StaleVersionException;

    Optional<StoredRecord> find(String id);

    /** Those of the ids that are visible. */
    Set<String> known(Collection<String> ids);

    /** All objects of one case, in the order first written. */
    List<StoredRecord> ofCase(String caseId);

    /** All objects that belong to no case, in the order first written. */
    List<StoredRecord> shared();

    /** All objects of one kind, over all cases, in the order first written. */
    List<StoredRecord> ofKind(String kind);

    /** What an import wrote, visible or not, in the order first written. */
    List<Head> headsOf(String batchId);

    /** When something of each case was last written, hidden or not. */
    Map<String, Instant> lastWritten();

    /** What lies in the clear about an object. @param caseId null when it is shared */
    record Head(String id, String kind, @Nullable String caseId) {}
}
