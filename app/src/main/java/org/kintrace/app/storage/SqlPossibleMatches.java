package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.MATCH_DECISION;
import static org.kintrace.app.storage.schema.Tables.POSSIBLE_MATCH;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kintrace.app.storage.schema.tables.records.MatchDecisionRecord;
import org.kintrace.app.storage.schema.tables.records.PossibleMatchRecord;
import org.kintrace.app.work.store.Changes.What;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.PossibleMatches;
import org.kintrace.vault.content.SealedPlace;
import org.kintrace.vault.key.SealingKey;

/** Possible matches in the database. Sealed with the payload: the two ids that are matched, 36 letters each, first. */
final class SqlPossibleMatches implements PossibleMatches {

    private static final int ID_LETTERS = 36;
    private static final String STANDING = "standing";
    private static final String LAPSED = "lapsed";

    private final Database database;
    private final Keyring keyring;

    SqlPossibleMatches(Database database, Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    public void put(List<NewMatch> matches) {
        if (matches.isEmpty()) {
            return;
        }
        database.write(sql -> {
            try (WrappedKeys keys = keyring.ofCases(sql)) {
                for (NewMatch match : matches) {
                    insert(sql, match, keys.of(match.caseId()));
                }
            }
            return null;
        });
    }

    @Override
    public void revise(String matchId, String modelVersion, Payload payload) {
        database.write(sql -> {
            StoredMatch found = get(matchId);
            NewMatch match = found.match();
            int version = found.version() + 1;
            try (WrappedKeys keys = keyring.ofCases(sql)) {
                byte[] sealed = Seals.seal(keys.of(match.caseId()), matchPlace(matchId, version),
                        packed(match.personId(), match.otherId(), payload));
                sql.update(POSSIBLE_MATCH).set(POSSIBLE_MATCH.VERSION, version)
                        .set(POSSIBLE_MATCH.MODEL_VERSION, modelVersion).set(POSSIBLE_MATCH.SEALED, sealed)
                        .where(POSSIBLE_MATCH.ID.eq(matchId)).execute();
            }
            database.noteChange(What.MATCH, matchId);
            return null;
        });
    }

    @Override
    public void setLapsed(String matchId, boolean lapsed) {
        database.write(sql -> {
            get(matchId);
            sql.update(POSSIBLE_MATCH).set(POSSIBLE_MATCH.STATE, lapsed ? LAPSED : STANDING)
                    .where(POSSIBLE_MATCH.ID.eq(matchId)).execute();
            database.noteChange(What.MATCH, matchId);
            return null;
        });
    }

    @Override
    public Optional<StoredMatch> find(String matchId) {
        return select(POSSIBLE_MATCH.ID.eq(matchId)).stream().findFirst();
    }

    @Override
    public List<StoredMatch> ofCase(String caseId) {
        return select(POSSIBLE_MATCH.CASE_ID.eq(caseId));
    }

    @Override
    public List<StoredMatch> list() {
        return select(DSL.noCondition());
    }

    @Override
    public List<StoredMatch> ofBatch(String batchId) {
        return select(POSSIBLE_MATCH.BATCH_ID.eq(batchId));
    }

    @Override
    public void decide(NewDecision decision) {
        database.write(sql -> {
            NewMatch match = get(decision.matchId()).match();
            String undoes = decision.undoes();
            if (undoes != null
                    && decisionsOn(match.id()).stream().noneMatch(earlier -> earlier.undoneBy() == null
                            && earlier.decision().id().equals(undoes))) {
                throw new IllegalArgumentException(
                        "decision " + undoes + " on match " + match.id()
                                + " does not stand, so it cannot be undone");
            }
            try (WrappedKeys keys = keyring.ofCases(sql)) {
                sql.insertInto(MATCH_DECISION).set(MATCH_DECISION.ID, decision.id())
                        .set(MATCH_DECISION.MATCH_ID, match.id())
                        .set(MATCH_DECISION.ACCOUNT_ID, decision.accountId())
                        .set(MATCH_DECISION.UNDOES, undoes)
                        .set(MATCH_DECISION.DECIDED_AT, database.now())
                        .set(MATCH_DECISION.SEQ, database.nextSeq())
                        .set(MATCH_DECISION.SEALED, Seals.seal(keys.of(match.caseId()),
                                decisionPlace(decision.matchId(), decision.id()), decision.payload()))
                        .execute();
            }
            database.noteChange(What.DECISION, decision.id());
            return null;
        });
    }

    @Override
    public Optional<String> matchOf(String decisionId) {
        return database.read(sql -> Optional.ofNullable(sql.select(MATCH_DECISION.MATCH_ID)
                .from(MATCH_DECISION).where(MATCH_DECISION.ID.eq(decisionId))
                .fetchOne(MATCH_DECISION.MATCH_ID)));
    }

    @Override
    public List<StoredDecision> decisionsOn(String matchId) {
        return selectDecisions(MATCH_DECISION.MATCH_ID.eq(matchId));
    }

    @Override
    public List<StoredDecision> decisions() {
        return selectDecisions(DSL.noCondition());
    }

    @Override
    public List<StoredDecision> decisionsOfCase(String caseId) {
        return selectDecisions(POSSIBLE_MATCH.CASE_ID.eq(caseId));
    }

    private void insert(DSLContext sql, NewMatch match, SealingKey key) {
        boolean seen = SqlBatches.requireLive(sql, match.batchId());
        if (sql.fetchExists(POSSIBLE_MATCH, POSSIBLE_MATCH.ID.eq(match.id()))) {
            throw new IllegalArgumentException("match " + match.id() + " is there already");
        }
        sql.insertInto(POSSIBLE_MATCH).set(POSSIBLE_MATCH.ID, match.id()).set(POSSIBLE_MATCH.VERSION, 1)
                .set(POSSIBLE_MATCH.CASE_ID, match.caseId()).set(POSSIBLE_MATCH.BATCH_ID, match.batchId())
                .set(POSSIBLE_MATCH.STATE, STANDING).set(POSSIBLE_MATCH.MODEL_VERSION, match.modelVersion())
                .set(POSSIBLE_MATCH.FOUND_AT, database.now()).set(POSSIBLE_MATCH.SEQ, database.nextSeq())
                .set(POSSIBLE_MATCH.SEALED, Seals.seal(key, matchPlace(match.id(), 1),
                        packed(match.personId(), match.otherId(), match.payload())))
                .execute();
        if (seen) {
            database.noteChange(What.MATCH, match.id());
        }
    }

    private StoredMatch get(String matchId) {
        return find(matchId).orElseThrow(() -> new IllegalArgumentException("there is no match " + matchId));
    }

    private List<StoredMatch> select(Condition which) {
        return database.read(sql -> {
            try (WrappedKeys keys = keyring.ofCases(sql)) {
                return List.copyOf(sql.selectFrom(POSSIBLE_MATCH).where(which)
                        .and(Visible.batch(POSSIBLE_MATCH.BATCH_ID))
                        .and(Visible.theCase(POSSIBLE_MATCH.CASE_ID))
                        .orderBy(POSSIBLE_MATCH.SEQ).fetch()
                        .map(row -> opened((PossibleMatchRecord) row, keys)));
            }
        });
    }

    private List<StoredDecision> selectDecisions(Condition which) {
        return database.read(sql -> {
            var found = sql.select(MATCH_DECISION.fields()).select(POSSIBLE_MATCH.CASE_ID)
                    .from(MATCH_DECISION)
                    .join(POSSIBLE_MATCH).on(POSSIBLE_MATCH.ID.eq(MATCH_DECISION.MATCH_ID)).where(which)
                    .and(Visible.batch(POSSIBLE_MATCH.BATCH_ID)).and(Visible.theCase(POSSIBLE_MATCH.CASE_ID))
                    .orderBy(MATCH_DECISION.SEQ).fetch();
            Map<String, String> undoneBy = new HashMap<>();
            found.forEach(row -> undoneBy.put(String.valueOf(row.get(MATCH_DECISION.UNDOES)),
                    row.get(MATCH_DECISION.ID)));
            try (WrappedKeys keys = keyring.ofCases(sql)) {
                return List.copyOf(found.map(row -> opened(row.into(MATCH_DECISION),
                        keys.of(row.get(POSSIBLE_MATCH.CASE_ID)), undoneBy)));
            }
        });
    }

    private static StoredMatch opened(PossibleMatchRecord row, WrappedKeys keys) {
        byte[] packed = Seals.open(keys.of(row.getCaseId()), matchPlace(row.getId(), row.getVersion()),
                row.getSealed()).bytes();
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        String personId = id(bytes);
        String otherId = id(bytes);
        byte[] payload = new byte[bytes.remaining()];
        bytes.get(payload);
        return new StoredMatch(new NewMatch(row.getId(), row.getCaseId(), personId, otherId, row.getBatchId(),
                row.getModelVersion(), Payload.of(payload)), row.getVersion(), row.getState().equals(LAPSED),
                SystemTime.instant(row.getFoundAt()));
    }

    private static StoredDecision opened(MatchDecisionRecord row, SealingKey key,
            Map<String, String> undoneBy) {
        Payload payload = Seals.open(key, decisionPlace(row.getMatchId(), row.getId()), row.getSealed());
        return new StoredDecision(
                new NewDecision(row.getId(), row.getMatchId(), row.getAccountId(), row.getUndoes(), payload),
                SystemTime.instant(row.getDecidedAt()), undoneBy.get(row.getId()));
    }

    private static Payload packed(String personId, String otherId, Payload payload) {
        byte[] rest = payload.bytes();
        return Payload.of(ByteBuffer.allocate(2 * ID_LETTERS + rest.length)
                .put(personId.getBytes(StandardCharsets.US_ASCII))
                .put(otherId.getBytes(StandardCharsets.US_ASCII))
                .put(rest).array());
    }

    private static String id(ByteBuffer packed) {
        byte[] letters = new byte[ID_LETTERS];
        packed.get(letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }

    private static SealedPlace matchPlace(String matchId, int version) {
        return new SealedPlace("possible_match", matchId, version);
    }

    private static SealedPlace decisionPlace(String matchId, String decisionId) {
        return new SealedPlace("match_decision/" + matchId, decisionId, 1);
    }
}
