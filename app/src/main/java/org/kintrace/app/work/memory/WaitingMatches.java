package org.kintrace.app.work.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.app.work.store.PossibleMatches.StoredMatch;
import org.kintrace.app.work.store.Stores;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.identity.Verdict;

/** Every possible match in brief: whom it joins, how strong it is, what was decided; the strongest first. */
public final class WaitingMatches implements Follower {

    private static final Comparator<Brief> STRONGEST_FIRST = Comparator
            .comparingDouble((Brief one) -> -one.bits())
            .thenComparing(Brief::id);

    private final Stores stores;
    private final MatchDesk desk;
    private final Map<String, Brief> matches = new HashMap<>();
    private boolean read;
    private @Nullable List<Brief> sorted;

    /**
     * A possible match.
     *
     * @param otherId the row, or a person of another case
     * @param bits evidence in bits
     * @param batchId the import that brought it, if one did
     * @param verdict what was decided and stands; empty while it waits
     */
    public record Brief(String id, CaseId family, PersonId person, String otherId, double bits, Instant found,
            Optional<String> batchId, Optional<Verdict> verdict) {

        public boolean waits() {
            return verdict.isEmpty();
        }
    }

    WaitingMatches(Stores stores, MatchDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    /** All visible matches. */
    public synchronized List<Brief> list() {
        if (!read) {
            desk.list(null).forEach(this::put);
            read = true;
        }
        List<Brief> current = sorted;
        if (current == null) {
            current = matches.values().stream().sorted(STRONGEST_FIRST).toList();
            sorted = current;
        }
        return current;
    }

    @Override
    public synchronized void follow(Touched touched) {
        if (!read) {
            return;
        }
        touched.matches().forEach(this::again);
        touched.batches().forEach((batch, shown) -> {
            if (shown) {
                desk.list(batch).forEach(this::put);
            } else {
                matches.values().removeIf(brief -> brief.batchId().equals(Optional.of(batch)));
            }
        });
        // A family that came or went with its import takes its matches along.
        touched.families().keySet().stream().filter(_ -> !touched.batches().isEmpty()).forEach(family -> {
            matches.values().removeIf(brief -> brief.family().equals(family));
            stores.possibleMatches().ofCase(family.value()).forEach(match -> again(match.match().id()));
        });
        sorted = null;
    }

    @Override
    public synchronized void forget() {
        matches.clear();
        sorted = null;
        read = false;
    }

    private void again(String id) {
        desk.find(id).ifPresentOrElse(this::put, () -> matches.remove(id));
        sorted = null;
    }

    private void put(MatchDesk.Standing standing) {
        StoredMatch match = standing.match();
        if (match.lapsed()) {
            matches.remove(standing.id());
            return;
        }
        matches.put(standing.id(), new Brief(standing.id(), new CaseId(match.match().caseId()),
                new PersonId(match.match().personId()), match.match().otherId(),
                standing.bits(), match.foundAt(),
                Optional.ofNullable(match.match().batchId()),
                standing.verdict().map(decided -> decided.verdict().verdict())));
    }

    /** Those that touch one person or row, decided ones included. */
    public List<Brief> touching(String personOrRow) {
        List<Brief> found = new ArrayList<>();
        for (Brief brief : list()) {
            if (brief.person().value().equals(personOrRow) || brief.otherId().equals(personOrRow)) {
                found.add(brief);
            }
        }
        return found;
    }
}
