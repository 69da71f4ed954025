package org.kintrace.app.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.kintrace.app.storage.schema.Tables;
import org.kintrace.app.work.store.Atomically;

/**
 * The one writing connection and whose turn it is. A commit returns when the write-ahead log is on disk
 * ({@code synchronous=full}): acknowledged means durable.
 */
final class Writer implements Atomically, AutoCloseable {

    private static final String SEQUENCE = "all";

    private final ReentrantLock turn = new ReentrantLock();
    private final Connection connection;
    private final DSLContext sql;
    private int depth;
    private boolean doomed;
    private boolean closed;
    private long newest;
    private long committed;

    Writer(Connection connection, DSLContext sql) throws SQLException {
        this.connection = connection;
        this.sql = sql;
        connection.setAutoCommit(false);
        committed = readNewest();
        newest = committed;
        connection.commit();
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T call(Act<T, E> act) throws E {
        turn.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the registry is locked");
            }
            return depth == 0 ? callOutermost(act) : callJoined(act);
        } finally {
            turn.unlock();
        }
    }

    /** The writing connection's SQL, only for the thread inside {@link #call}. */
    DSLContext sql() {
        requireInside();
        return sql;
    }

    boolean isInside() {
        return turn.isHeldByCurrentThread() && depth > 0;
    }

    /** The next place in the order of writing. */
    long nextSeq() {
        requireInside();
        return ++newest;
    }

    @Override
    public void close() throws SQLException {
        turn.lock();
        try {
            closed = true;
            connection.close();
        } finally {
            turn.unlock();
        }
    }

    private <T extends @Nullable Object, E extends Exception> T callOutermost(Act<T, E> act) throws E {
        boolean kept = false;
        depth = 1;
        doomed = false;
        try {
            T result = act.call();
            if (doomed) {
                throw new IllegalStateException("a part of this act failed before, so none of it is kept");
            }
            commit();
            kept = true;
            return result;
        } finally {
            depth = 0;
            if (!kept) {
                rollBack();
            }
        }
    }

    private <T extends @Nullable Object, E extends Exception> T callJoined(Act<T, E> act) throws E {
        boolean fine = false;
        depth++;
        try {
            T result = act.call();
            fine = true;
            return result;
        } finally {
            depth--;
            doomed |= !fine;
        }
    }

    private void commit() {
        try {
            if (newest != committed) {
                writeNewest();
            }
            connection.commit();
            committed = newest;
        } catch (DataAccessException e) {
            throw Failures.of(e);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private void rollBack() {
        newest = committed;
        try {
            connection.rollback();
        } catch (SQLException e) {
            // SQLite rolls back by itself when the disk is full and then has nothing left to roll back.
        }
    }

    private long readNewest() {
        Long found = sql.select(Tables.SEQUENCE_PLACE.NEWEST).from(Tables.SEQUENCE_PLACE)
                .where(Tables.SEQUENCE_PLACE.NAME.eq(SEQUENCE)).fetchOne(Tables.SEQUENCE_PLACE.NEWEST);
        return found == null ? 0 : found;
    }

    private void writeNewest() {
        sql.insertInto(Tables.SEQUENCE_PLACE).set(Tables.SEQUENCE_PLACE.NAME, SEQUENCE)
                .set(Tables.SEQUENCE_PLACE.NEWEST, newest).onConflict(Tables.SEQUENCE_PLACE.NAME).doUpdate()
                .set(Tables.SEQUENCE_PLACE.NEWEST, newest).execute();
    }

    private void requireInside() {
        if (!isInside()) {
            throw new IllegalStateException("writing outside an act");
        }
    }
}
