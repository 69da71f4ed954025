package org.kintrace.app.work.memory;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.kintrace.names.NameIndex;
import org.kintrace.names.WrittenName;

/** Names of all scripts in one index, safe for several threads: the one place that knows how names are found. */
final class NameFinder {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final NameIndex index = new NameIndex();
    private final BitSet removed = new BitSet();

    void add(int id, WrittenName name) {
        lock.writeLock().lock();
        try {
            index.add(id, name);
        } finally {
            lock.writeLock().unlock();
        }
    }

    void remove(int id) {
        lock.writeLock().lock();
        try {
            removed.set(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The best names, best first. */
    List<NameIndex.Hit> search(WrittenName query, int top) {
        lock.readLock().lock();
        try {
            return index.search(query, top + removed.cardinality()).stream()
                    .filter(hit -> !removed.get(hit.id())).limit(top).toList();
        } finally {
            lock.readLock().unlock();
        }
    }
}
