package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.jspecify.annotations.Nullable;
import org.kintrace.linkage.description.Description;
import org.kintrace.linkage.explain.PairExplanation;
import org.kintrace.linkage.weigh.AgreementModel;

/**
 * Descriptions that wait for new lists: each new row asks who among them it may be.
 *
 * <p>Held in memory only. Any number of threads may search at once; adding and removing wait for searches to end.
 */
public final class StandingIndex {

    /** Evidence from which a pair is worth a person's look. Measured in {@code benchmarks/RESULTS.md}. */
    public static final double POSSIBLE_MATCH_BITS = 11;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, PreparedDescription> standing = new LinkedHashMap<>();
    private final AgreementModel model;
    /** Made anew by the first search after a change; null while out of date. */
    private volatile @Nullable Ready ready;

    public StandingIndex() {
        this(AgreementModel.standing());
    }

    /** With other shares than the shipped ones. */
    public StandingIndex(AgreementModel model) {
        this.model = model;
    }

    /** What searches share: who is near whom, and how common names are. */
    private record Ready(StandingPeople people, DescriptionComparison comparison) {}

    /** Adds a description, or replaces the one with the same id. */
    public void add(Description description) {
        PreparedDescription prepared = PreparedDescription.of(description);
        lock.writeLock().lock();
        try {
            standing.put(description.id(), prepared);
            ready = null;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Takes a description out; nothing happens when the id is not there. */
    public void remove(String id) {
        lock.writeLock().lock();
        try {
            standing.remove(id);
            ready = null;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** How many descriptions wait. */
    public int size() {
        lock.readLock().lock();
        try {
            return standing.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Who among the standing the query may be.
     *
     * @param minimumBits weaker matches are left out; see {@link #POSSIBLE_MATCH_BITS}
     * @param top at most this many, the strongest first
     */
    public List<PossibleMatch> search(Description query, double minimumBits, int top) {
        if (top < 1) {
            throw new IllegalArgumentException("at least one match must be allowed, not " + top);
        }
        PreparedDescription asked = PreparedDescription.of(query);
        List<PossibleMatch> found = new ArrayList<>();
        lock.readLock().lock();
        try {
            Ready current = ready();
            for (PreparedDescription waiting : current.people().near(asked)) {
                PossibleMatch match = matchOf(waiting, asked, current.comparison());
                if (match.bits().bits() >= minimumBits) {
                    found.add(match);
                }
            }
        } finally {
            lock.readLock().unlock();
        }
        found.sort(PossibleMatch.STRONGEST_FIRST);
        return List.copyOf(found.subList(0, Math.min(top, found.size())));
    }

    /** The evidence between one standing description and a query, however weak; empty when the id is not there. */
    public Optional<PossibleMatch> compare(String standingId, Description query) {
        lock.readLock().lock();
        try {
            return Optional.ofNullable(standing.get(standingId))
                    .map(waiting -> matchOf(waiting, PreparedDescription.of(query), ready().comparison()));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Called with the read lock held, so that nothing changes while it is made. */
    private Ready ready() {
        Ready current = ready;
        if (current == null) {
            synchronized (standing) {
                current = ready;
                if (current == null) {
                    current = new Ready(StandingPeople.of(standing.values()),
                            new DescriptionComparison(model, Commonness.among(standing.values())));
                    ready = current;
                }
            }
        }
        return current;
    }

    private static PossibleMatch matchOf(PreparedDescription waiting, PreparedDescription asked,
            DescriptionComparison comparison) {
        PairExplanation explanation = comparison.explain(waiting, asked);
        return new PossibleMatch(waiting.id(), asked.id(), explanation.total(), explanation);
    }
}
