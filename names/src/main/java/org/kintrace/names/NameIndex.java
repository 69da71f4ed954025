package org.kintrace.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntPredicate;

/**
 * Finds, among up to millions of names in any script, those a written name may be another spelling of. Any number of
 * threads may search; adding and removing waits for them.
 */
public final class NameIndex {

    /** One name in a hundred: an agreement on such a part alone is worth less than seven bits. */
    private static final double COMMON = 0.01;

    private final NameComparer comparer;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final TokenPool pool;
    private final NameStore names = new NameStore();
    private final ThreadLocal<NameSearch> searches;

    public NameIndex() {
        this(NameComparer.standard());
    }

    public NameIndex(NameComparer comparer) {
        this.comparer = comparer;
        pool = comparer.pool();
        searches = ThreadLocal.withInitial(comparer::search);
    }

    /**
     * One name found.
     *
     * @param id as handed to {@link NameIndex#add}
     * @param score 0 to 1, as {@link NameComparer#score}
     */
    public record Hit(int id, double score) {}

    /** Adds a name under an id; ids may repeat (several names of one record). A name without letters is not found. */
    public void add(int id, PreparedName name) {
        List<Integer> parts = new ArrayList<>();
        lock.writeLock().lock();
        try {
            for (Token token : name.read.tokens) {
                parts.add(pool.intern(token.text(), token));
            }
            store(id, parts, NamePreparer.pinyin(name.written()));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Adds a name under an id; a part known already is not read again. */
    public void add(int id, WrittenName name) {
        NamePreparer preparer = comparer.preparer();
        boolean pinyin = NamePreparer.pinyin(name);
        List<String> written = preparer.parts(name);
        lock.writeLock().lock();
        try {
            List<Integer> parts = new ArrayList<>(written.size());
            for (String part : written) {
                int known = pool.find(part, pinyin);
                if (known >= 0) {
                    parts.add(known);
                } else {
                    Optional<Token> token = preparer.token(part, pinyin);
                    token.ifPresent(read -> parts.add(pool.intern(part, read)));
                }
            }
            store(id, parts, pinyin);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void store(int id, List<Integer> parts, boolean pinyin) {
        names.add(id, parts, pinyin, pool);
    }

    /** Takes out all names of an id; how many those were. Looks through all names once. */
    public int remove(int id) {
        lock.writeLock().lock();
        try {
            return names.remove(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The best names, best first; at most {@code top}; ties by the order they were added. */
    public List<Hit> search(WrittenName query, int top) {
        return search(comparer.prepare(query), top);
    }

    /** As above, for a name read before. */
    public List<Hit> search(PreparedName query, int top) {
        if (top < 1) {
            throw new IllegalArgumentException("a search gives at least one name, not " + top);
        }
        lock.readLock().lock();
        try {
            return query.size() == 0
                    ? List.of()
                    : searches.get().search(query.read, pool, names, top).stream()
                            .map(found -> new Hit(names.id(found.name()), comparer.score(found.odds())))
                            .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * The likeliest names of some ids only, best first; for asking about many names in turn.
     *
     * @param top at most this many
     * @param leastScore above 0 and below 1; names less likely are left out
     * @param ids which count; asked often, so it should be quick
     */
    public List<Hit> search(PreparedName query, int top, double leastScore, IntPredicate ids) {
        if (top < 1 || !(leastScore > 0 && leastScore < 1)) {
            throw new IllegalArgumentException(
                    "a search gives at least one name with a score between 0 and 1, not " + top + " with "
                            + leastScore);
        }
        lock.readLock().lock();
        try {
            return query.size() == 0
                    ? List.of()
                    : searches.get().search(query.read, pool, names, top, comparer.oddsOf(leastScore), ids)
                            .stream()
                            .map(found -> new Hit(names.id(found.name()), comparer.score(found.odds())))
                            .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * How likely two names are one, and why, with what the names of this index tell of parts that are common. Two strangers
     * agree on all parts as often as the product of their shares, so the weight of evidence is not above its inverse.
     */
    public NameComparison compare(WrittenName a, WrittenName b) {
        PreparedName first = comparer.prepare(a);
        NameComparison alone = comparer.compare(first, comparer.prepare(b));
        if (first.size() == 0 || alone.bits() <= 0) {
            return alone;
        }
        List<NameEvidence> evidence = new ArrayList<>(alone.evidence());
        double most = 0;
        lock.readLock().lock();
        try {
            for (Token part : first.read.tokens) {
                double share = Math.max(1, searches.get().bearing(part, pool, names))
                        / Math.max(1.0, names.living());
                most -= Math.log(share) / Math.log(2);
                if (share >= COMMON && agrees(part, alone.evidence())) {
                    evidence.add(new NameEvidence.CommonName(part.text(), Math.min(1, share)));
                }
            }
        } finally {
            lock.readLock().unlock();
        }
        return new NameComparison(alone.score(), Math.min(alone.bits(), Math.max(0, most)), evidence);
    }

    private static boolean agrees(Token part, List<NameEvidence> evidence) {
        return evidence.stream().anyMatch(reason -> reason instanceof NameEvidence.TokenAligned aligned
                && aligned.first().equals(part.text())
                || reason instanceof NameEvidence.DictionaryVariant variant
                        && variant.first().equals(part.text()));
    }

    /** How many names can be found. */
    public int size() {
        lock.readLock().lock();
        try {
            return names.living();
        } finally {
            lock.readLock().unlock();
        }
    }
}
