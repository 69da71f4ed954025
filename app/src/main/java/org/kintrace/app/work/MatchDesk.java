package org.kintrace.app.work;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.PossibleMatches.NewDecision;
import org.kintrace.app.work.store.PossibleMatches.StoredDecision;
import org.kintrace.app.work.store.PossibleMatches.StoredMatch;
import org.kintrace.app.work.store.Stores;
import org.kintrace.linkage.explain.PairExplanation;
import org.kintrace.registry.identity.Verdict;

/** Possible matches and what people decided about them. Nothing is merged: a decision is a decision, and can be undone. */
public final class MatchDesk {

    private static final int ASKED_ONE_BY_ONE = 20;

    private final Stores stores;
    private final RecordCodec codec;
    private final Supplier<UUID> ids;

    public MatchDesk(Stores stores, RecordCodec codec, Supplier<UUID> ids) {
        this.stores = stores;
        this.codec = codec;
        this.ids = ids;
    }

    /**
     * A possible match as it stands.
     *
     * @param verdict the newest decision that was not undone, empty while it waits
     */
    public record Standing(StoredMatch match, PairExplanation explanation, Optional<Decided> verdict) {

        public String id() {
            return match.match().id();
        }

        /** All evidence together. */
        public double bits() {
            return explanation.total().bits();
        }
    }

    /** A decision in force: by whom, when, why. */
    public record Decided(String decisionId, MatchVerdict verdict, String accountId, Instant at) {}

    /**
     * Something somebody did about a match.
     *
     * @param said the verdict and the reason; of an undoing only the reason counts
     * @param undoes whether it took an earlier decision back
     * @param takenBack whether a later act took this one back
     */
    public record Act(String id, MatchVerdict said, boolean undoes, boolean takenBack, String accountId,
            Instant at) {}

    /** Everything anybody decided about a match, oldest first; what was taken back stays. */
    public List<Act> history(String matchId) {
        return stores.possibleMatches().decisionsOn(matchId).stream()
                .map(one -> new Act(one.decision().id(),
                        codec.fromBytes(MatchVerdict.class, one.decision().payload().bytes()),
                        one.decision().undoes() != null, one.undoneBy() != null, one.decision().accountId(),
                        one.decidedAt()))
                .toList();
    }

    /** All possible matches, the strongest evidence first. @param batchId of one import only, or null */
    public List<Standing> list(@Nullable String batchId) {
        List<StoredMatch> stored = batchId == null
                ? stores.possibleMatches().list()
                : stores.possibleMatches().ofBatch(batchId);
        Map<String, Optional<Decided>> verdicts = verdicts(
                stored.stream().map(match -> match.match().caseId()).distinct().toList());
        return stored.stream()
                .map(match -> new Standing(match, explanationOf(match),
                        verdicts.getOrDefault(match.match().id(), Optional.empty())))
                .sorted(Comparator.comparingDouble((Standing one) -> -one.explanation().total().bits())
                        .thenComparing(Standing::id))
                .toList();
    }

    public Optional<Standing> find(String matchId) {
        return stores.possibleMatches().find(matchId).map(match -> new Standing(match, explanationOf(match),
                inForce(stores.possibleMatches().decisionsOn(matchId))));
    }

    /**
     * Keeps a person's word on a match.
     *
     * @return the id of the decision
     * @throws NoSuchMatchException when there is no match of that id
     */
    public String decide(String matchId, MatchVerdict verdict, String accountId) throws NoSuchMatchException {
        if (stores.possibleMatches().find(matchId).isEmpty()) {
            throw new NoSuchMatchException(matchId);
        }
        return keep(matchId, verdict, accountId, null);
    }

    /** Takes the decision in force back; the match waits again. @return the id of the undoing */
    public String undo(String matchId, String why, String accountId) throws NoSuchMatchException {
        Standing standing = find(matchId).orElseThrow(() -> new NoSuchMatchException(matchId));
        Decided decided = standing.verdict().orElseThrow(() -> new NoSuchMatchException(matchId));
        return keep(matchId, new MatchVerdict(Verdict.CANNOT_TELL, why), accountId, decided.decisionId());
    }

    private String keep(String matchId, MatchVerdict verdict, String accountId, @Nullable String undoes) {
        String id = ids.get().toString();
        return stores.atomically().call(() -> {
            stores.possibleMatches().decide(new NewDecision(id, matchId, accountId, undoes,
                    Payload.of(codec.toBytes(MatchVerdict.class, verdict))));
            // The reason stays with the decision, which is sealed to the family; here only that it was made.
            stores.audit().add(accountId, undoes == null ? "match-decide" : "match-undo", matchId,
                    Payload.of(id.getBytes(StandardCharsets.US_ASCII)));
            return id;
        });
    }

    private Map<String, Optional<Decided>> verdicts(List<String> caseIds) {
        // One question for all costs less than one for each of many.
        List<StoredDecision> decided = caseIds.size() > ASKED_ONE_BY_ONE
                ? stores.possibleMatches().decisions()
                : caseIds.stream().flatMap(id -> stores.possibleMatches().decisionsOfCase(id).stream())
                        .toList();
        Map<String, List<StoredDecision>> byMatch = new HashMap<>();
        for (StoredDecision decision : decided) {
            byMatch.computeIfAbsent(decision.decision().matchId(), _ -> new ArrayList<>()).add(decision);
        }
        Map<String, Optional<Decided>> verdicts = new HashMap<>();
        byMatch.forEach((match, decisions) -> verdicts.put(match, inForce(decisions)));
        return verdicts;
    }

    /** The newest decision that nobody took back; an undoing is no verdict itself. */
    private Optional<Decided> inForce(List<StoredDecision> oldestFirst) {
        return oldestFirst.reversed().stream()
                .filter(one -> one.undoneBy() == null && one.decision().undoes() == null).findFirst()
                .map(one -> new Decided(one.decision().id(),
                        codec.fromBytes(MatchVerdict.class, one.decision().payload().bytes()),
                        one.decision().accountId(), one.decidedAt()));
    }

    private PairExplanation explanationOf(StoredMatch match) {
        return codec.fromBytes(PairExplanation.class, match.match().payload().bytes());
    }
}
