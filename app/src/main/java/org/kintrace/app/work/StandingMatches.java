package org.kintrace.app.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.store.Cases;
import org.kintrace.app.work.store.MatchDescriptions.Described;
import org.kintrace.app.work.store.MatchDescriptions.Subject;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.PossibleMatches.NewMatch;
import org.kintrace.app.work.store.PossibleMatches.StoredMatch;
import org.kintrace.app.work.store.Stores;
import org.kintrace.linkage.PossibleMatch;
import org.kintrace.linkage.StandingIndex;
import org.kintrace.linkage.description.Description;
import org.kintrace.linkage.explain.PairExplanation;

/**
 * Every new row meets every open case, every new case every earlier row. What may be one person is kept for a person to
 * decide; a pair once decided on is not asked again.
 */
public final class StandingMatches {

    /** Which weights a possible match was found with; a later run with others revises it. */
    static final String MODEL = "standing-1";

    /** Per row, more candidates than this say that the row is too vague to be worth reading. */
    private static final int MOST_PER_ROW = 10;

    private final Stores stores;
    private final MatchDescriptionForm form;
    private final RecordCodec codec;
    private final Supplier<UUID> ids;

    public StandingMatches(Stores stores, RecordCodec codec, Supplier<UUID> ids) {
        this.stores = stores;
        this.form = new MatchDescriptionForm(codec);
        this.codec = codec;
        this.ids = ids;
    }

    /** A person of a case who waits for news. */
    public record Waiting(String caseId, Description description) {}

    /** Holds new rows against everybody who waits in an open case; keeps what is found under the batch. */
    public int meetRows(List<Description> rows, @Nullable String batchId, ImportProgress progress) {
        return meet(waitingInOpenCases(), rows, batchId, progress);
    }

    /** Holds new persons against every row of every earlier list; keeps what is found under the batch. */
    public int meetPersons(List<Waiting> persons, @Nullable String batchId) {
        if (persons.isEmpty()) {
            return 0;
        }
        List<Description> rows = new ArrayList<>();
        stores.matchDescriptions().each(described -> {
            if (described.subject() == Subject.ROW) {
                rows.add(form.read(described.payload()));
            }
        });
        return meet(persons, rows, batchId, ImportProgress.untold());
    }

    /** In what form a description is kept beside the person or row it describes. */
    public Described described(Description description, Subject subject, String ownerId,
            @Nullable String batchId) {
        return new Described(description.id(), subject, ownerId, batchId, form.payload(description));
    }

    private List<Waiting> waitingInOpenCases() {
        Set<String> open = new HashSet<>();
        for (Cases.CaseHead head : stores.cases().list()) {
            if (head.state() == Cases.State.OPEN) {
                open.add(head.id());
            }
        }
        List<Waiting> waiting = new ArrayList<>();
        stores.matchDescriptions().each(described -> {
            if (described.subject() == Subject.PERSON && open.contains(described.ownerId())) {
                waiting.add(new Waiting(described.ownerId(), form.read(described.payload())));
            }
        });
        return waiting;
    }

    private int meet(List<Waiting> waiting, List<Description> rows, @Nullable String batchId,
            ImportProgress progress) {
        if (waiting.isEmpty() || rows.isEmpty()) {
            return 0;
        }
        StandingIndex index = new StandingIndex();
        Map<String, String> caseOf = new HashMap<>();
        for (Waiting one : waiting) {
            index.add(one.description());
            caseOf.put(one.description().id(), one.caseId());
        }
        Set<Pair> known = knownPairs();
        List<NewMatch> found = new ArrayList<>();
        for (PossibleMatch match : matchesOf(index, rows, progress)) {
            String caseId = caseOf.get(match.standingId());
            if (caseId != null && known.add(new Pair(match.standingId(), match.queryId()))) {
                found.add(new NewMatch(ids.get().toString(), caseId, match.standingId(), match.queryId(),
                        batchId,
                        MODEL, payload(match.explanation())));
            }
        }
        stores.possibleMatches().put(found);
        return found.size();
    }

    /** In the order of the rows, whatever the number of threads. */
    private static List<PossibleMatch> matchesOf(StandingIndex index, List<Description> rows,
            ImportProgress progress) {
        AtomicLong met = new AtomicLong();
        try (Stream<Description> stream = rows.parallelStream()) {
            return stream.flatMap(row -> {
                progress.at(ImportProgress.Step.MEETING, met.getAndIncrement(), rows.size());
                return index.search(row, StandingIndex.POSSIBLE_MATCH_BITS, MOST_PER_ROW).stream();
            }).toList();
        }
    }

    private Set<Pair> knownPairs() {
        Set<Pair> pairs = new HashSet<>();
        for (StoredMatch stored : stores.possibleMatches().list()) {
            pairs.add(new Pair(stored.match().personId(), stored.match().otherId()));
        }
        return pairs;
    }

    private record Pair(String person, String other) {}

    private Payload payload(PairExplanation explanation) {
        return Payload.of(codec.toBytes(PairExplanation.class, explanation));
    }

    /** Why a kept match was proposed. */
    public PairExplanation explanation(StoredMatch stored) {
        return codec.fromBytes(PairExplanation.class, stored.match().payload().bytes());
    }
}
