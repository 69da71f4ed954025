package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Possible matches and what people decided about them, both sealed to the standing case: who is matched with what is not
 * in the clear.
 */
public interface PossibleMatches {

    /** Keeps new possible matches. @throws IllegalArgumentException if an id is known or a case is not */
    void put(List<NewMatch> matches);

    /** Replaces the evidence of a match after a new run; decisions stay. */
    void revise(String matchId, String modelVersion, Payload payload);

    /** Says that a later run no longer finds it, or finds it again; decisions stay. */
    void setLapsed(String matchId, boolean lapsed);

    Optional<StoredMatch> find(String matchId);

    /** Visible matches of one case, in the order found. */
    List<StoredMatch> ofCase(String caseId);

    /** All visible matches, in the order found. */
    List<StoredMatch> list();

    /** Visible matches that came with one import, in the order found. */
    List<StoredMatch> ofBatch(String batchId);

    /** Adds a decision; an earlier one is never changed, only undone by a later. */
    void decide(NewDecision decision);

    /** The match a decision is about. */
    Optional<String> matchOf(String decisionId);

    /** Decisions about one match, oldest first. */
    List<StoredDecision> decisionsOn(String matchId);

    /** Decisions about all visible matches, oldest first. */
    List<StoredDecision> decisions();

    /** Decisions about all matches of one case, oldest first. */
    List<StoredDecision> decisionsOfCase(String caseId);

    /**
     * A pair that may be one person.
     *
     * @param caseId the standing case it is sealed to
     * @param personId of that case
     * @param otherId the list row, or a person of another case
     * @param batchId the import that brought it, or null
     * @param modelVersion which weights were used; in the clear, up to 40 characters as a kind
     * @param payload bits and reasons
     */
    record NewMatch(String id, String caseId, String personId, String otherId, @Nullable String batchId,
            String modelVersion, Payload payload) {

        public NewMatch {
            Clear.requireId(id, "match id");
            Clear.requireId(caseId, "case id");
            Clear.requireId(personId, "person id");
            Clear.requireId(otherId, "other id");
            Clear.requireIdOrNothing(batchId, "batch id");
            Clear.requireKind(modelVersion);
        }
    }

    /** A possible match as kept. @param lapsed whether the newest run no longer finds it */
    record StoredMatch(NewMatch match, int version, boolean lapsed, Instant foundAt) {}

    /**
     * A person's word on a match.
     *
     * @param undoes the earlier decision this one takes back, or null
     * @param payload the verdict and the reason
     */
    record NewDecision(String id, String matchId, String accountId, @Nullable String undoes,
            Payload payload) {

        public NewDecision {
            Clear.requireId(id, "decision id");
            Clear.requireId(matchId, "match id");
            Clear.requireId(accountId, "account id");
            Clear.requireIdOrNothing(undoes, "undone decision id");
        }
    }

    /** A decision as kept. @param undoneBy the later decision that took it back, or null while it stands */
    record StoredDecision(NewDecision decision, Instant decidedAt, @Nullable String undoneBy) {}
}
