package org.kintrace.app.work.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.store.Batches.Batch;
import org.kintrace.app.work.store.Cases.State;
import org.kintrace.app.work.store.Evidence.Kept;
import org.kintrace.app.work.store.Lists.Row;
import org.kintrace.app.work.store.Lists.StoredList;
import org.kintrace.app.work.store.Lists.StoredVersion;
import org.kintrace.app.work.store.MatchDescriptions.Described;
import org.kintrace.app.work.store.PossibleMatches.StoredDecision;
import org.kintrace.app.work.store.PossibleMatches.StoredMatch;

/** Everything the stores in memory keep; copied before an act and put back when it fails. */
final class Shelf {

    long seq;
    final Map<String, Batch> batches = new LinkedHashMap<>();
    final Map<String, CaseKept> cases = new LinkedHashMap<>();
    final List<Arrival> arrivals = new ArrayList<>();
    final List<StoredRecord> records = new ArrayList<>();
    final Map<String, StoredList> lists = new LinkedHashMap<>();
    final Map<String, StoredVersion> versions = new LinkedHashMap<>();
    final Map<String, List<Row>> rows = new LinkedHashMap<>();
    final Map<String, KeptBytes> evidence = new LinkedHashMap<>();
    final List<Described> descriptions = new ArrayList<>();
    final Map<String, StoredMatch> matches = new LinkedHashMap<>();
    final List<StoredDecision> decisions = new ArrayList<>();
    final List<Changes.Change> changes = new ArrayList<>();
    final List<Audit.Entry> audit = new ArrayList<>();

    final Map<String, DeskItems.Item> desk = new LinkedHashMap<>();

    Shelf copy() {
        Shelf copy = new Shelf();
        copy.seq = seq;
        copy.batches.putAll(batches);
        copy.cases.putAll(cases);
        copy.arrivals.addAll(arrivals);
        copy.records.addAll(records);
        copy.lists.putAll(lists);
        copy.versions.putAll(versions);
        rows.forEach((version, kept) -> copy.rows.put(version, new ArrayList<>(kept)));
        copy.evidence.putAll(evidence);
        copy.descriptions.addAll(descriptions);
        copy.matches.putAll(matches);
        copy.decisions.addAll(decisions);
        copy.changes.addAll(changes);
        copy.audit.addAll(audit);
        copy.desk.putAll(desk);
        return copy;
    }

    boolean sees(@Nullable String batchId) {
        return batchId == null || stateOf(batchId) == Batches.State.VISIBLE;
    }

    boolean seesCase(String caseId) {
        return arrivals.stream()
                .anyMatch(arrival -> arrival.caseId().equals(caseId) && sees(arrival.batchId()));
    }

    void requireStaged(@Nullable String batchId) {
        if (batchId != null && stateOf(batchId) != Batches.State.STAGING) {
            throw new IllegalArgumentException("batch " + batchId + " is not staged");
        }
    }

    /** Refuses an undone batch. @return whether what carries it is seen at once */
    boolean requireLive(@Nullable String batchId) {
        if (batchId != null && stateOf(batchId) == Batches.State.UNDONE) {
            throw new IllegalArgumentException("batch " + batchId + " was undone");
        }
        return sees(batchId);
    }

    void note(Changes.What what, String id) {
        changes.add(new Changes.Change(++seq, what, id));
    }

    void removeStaged(String batchId) {
        matches.values().removeIf(match -> batchId.equals(match.match().batchId()));
        decisions.removeIf(decision -> !matches.containsKey(decision.decision().matchId()));
        descriptions.removeIf(described -> batchId.equals(described.batchId()));
        versions.values().removeIf(version -> batchId.equals(version.batchId()));
        rows.keySet().retainAll(versions.keySet());
        lists.values().removeIf(list -> batchId.equals(list.batchId()));
        records.removeIf(record -> batchId.equals(record.batchId()));
        arrivals.removeIf(arrival -> batchId.equals(arrival.batchId()));
        cases.keySet().removeIf(id -> arrivals.stream().noneMatch(arrival -> arrival.caseId().equals(id)));
        batches.remove(batchId);
    }

    List<Row> rowsOf(String versionId) {
        return Objects.requireNonNull(rows.get(versionId));
    }

    Batches.State stateOf(String batchId) {
        Batch batch = batches.get(batchId);
        if (batch == null) {
            throw new IllegalArgumentException("there is no batch " + batchId);
        }
        return batch.state();
    }

    record CaseKept(State state, Instant openedAt) {}

    record Arrival(String caseId, @Nullable String batchId) {}

    record KeptBytes(Kept kept, Payload bytes) {}
}
