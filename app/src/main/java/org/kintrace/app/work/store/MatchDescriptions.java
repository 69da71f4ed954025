package org.kintrace.app.work.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** What matching may know about each person and row, sealed to a key that only the unlocked process holds. */
public interface MatchDescriptions {

    /** Keeps descriptions; one of a subject described before replaces the earlier. */
    void put(List<Described> descriptions);

    Optional<Described> find(String subjectId);

    /** Every visible description, newest version only, in the order written: what the index is built from at unlock. */
    void each(Consumer<Described> reader);

    /** The same for one import, visible or not. */
    void eachOf(String batchId, Consumer<Described> reader);

    /** Whether a person of a case or a row of a list is described. */
    enum Subject {
        PERSON, ROW
    }

    /**
     * A description.
     *
     * @param subjectId of the person or the row
     * @param ownerId of the case (person) or the list version (row)
     * @param batchId the import it comes with, or null when it stands alone
     */
    record Described(String subjectId, Subject subject, String ownerId, @Nullable String batchId,
            Payload payload) {

        public Described {
            Clear.requireId(subjectId, "subject id");
            Clear.requireId(ownerId, "owner id");
            Clear.requireIdOrNothing(batchId, "batch id");
        }
    }
}
